package org.reportsite.render;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.Theme;

/**
 * Finds templates by name: a theme's one if there is one, else the product's. The product's one of a name that a theme
 * replaces is found as {@code original/<name>}. No other file is found, whatever a template asks for.
 */
final class TemplateLoader implements Loader<String> {

    static final String ORIGINAL = "original/";

    private final Map<String, String> theme;

    /**
     * A loader.
     *
     * @param theme the texts of the templates of a theme, by name
     */
    TemplateLoader(Map<String, String> theme) {
        this.theme = Map.copyOf(theme);
    }

    @Override
    public Reader getReader(String name) {
        String own = theme.get(name);
        if (own != null) {
            return new StringReader(own);
        }
        String id = id(name);
        if (Template.of(id).isEmpty()) {
            throw new LoaderException(null, name);
        }
        InputStream in = TemplateLoader.class.getResourceAsStream("templates/" + id + Theme.TEMPLATE_ENDING);
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    private static String id(String name) {
        return name.startsWith(ORIGINAL) ? name.substring(ORIGINAL.length()) : name;
    }

    @Override
    public void setCharset(String charset) {
        throw new UnsupportedOperationException("templates are UTF-8");
    }

    @Override
    public void setPrefix(String prefix) {
        throw new UnsupportedOperationException("templates have names, not paths");
    }

    @Override
    public void setSuffix(String suffix) {
        throw new UnsupportedOperationException("templates have names, not paths");
    }

    /** Names are not relative to each other. */
    @Override
    public @Nullable String resolveRelativePath(String relativePath, String anchorPath) {
        return null;
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public boolean resourceExists(String name) {
        return theme.containsKey(name) || Template.of(id(name)).isPresent();
    }
}
