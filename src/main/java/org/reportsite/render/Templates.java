package org.reportsite.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * The plugin's own templates. Everything they print is escaped, but for what {@link HtmlWriter} and {@link
 * ComparisonWriter} have made; an unknown name in a template is an error.
 */
final class Templates {

    private static final String FOLDER = "org/reportsite/render/templates/";

    private final PebbleEngine engine;

    Templates(Map<Locale, Texts> texts) {
        ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
        loader.setPrefix(FOLDER);
        loader.setSuffix(".peb");
        this.engine = new PebbleEngine.Builder()
                .loader(loader)
                .extension(new TextExtension(texts))
                .autoEscaping(true)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .build();
    }

    /**
     * A page.
     *
     * @param model what the template reads, by name
     */
    Page page(String path, String template, Locale locale, Map<String, Object> model) {
        return new Page(path, html(template, locale, model).getBytes(StandardCharsets.UTF_8));
    }

    private String html(String template, Locale locale, Map<String, Object> model) {
        PebbleTemplate compiled = engine.getTemplate(template);
        StringWriter html = new StringWriter(16 * 1024);
        try {
            compiled.evaluate(html, model, locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return VisibleControls.in(html.toString());
    }
}
