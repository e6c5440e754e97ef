package org.reportsite.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.reportsite.collection.Theme;
import org.reportsite.collection.ThemeFile;
import org.reportsite.diagnostic.Problem;

/**
 * The plugin's own templates, and those of a theme in their place. Everything they print is escaped, but for what {@link
 * HtmlWriter} and {@link ComparisonWriter} have made; an unknown name in a template is an error.
 */
final class Templates {

    private final Theme theme;
    private final TemplateFaults faults;
    private final PebbleEngine engine;

    /**
     * The templates of a site.
     *
     * @throws ThemeException if one of the theme's is none; it tells of all that are none
     */
    Templates(Map<Locale, Texts> texts, Theme theme) {
        this.theme = theme;
        this.faults = new TemplateFaults(theme);
        this.engine = new PebbleEngine.Builder()
                .loader(new TemplateLoader(
                        theme.templates().stream().collect(Collectors.toMap(ThemeFile::name, ThemeFile::text))))
                .extension(new TextExtension(texts))
                .methodAccessValidator(new ViewAccess())
                .autoEscaping(true)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .build();
        check();
    }

    /** The plugin's own templates only. */
    static Templates usual(Map<Locale, Texts> texts) {
        return new Templates(texts, Theme.NONE);
    }

    /**
     * A page.
     *
     * @param model what the template reads, by name
     * @throws ThemeException if a theme's template asks for what there isn't
     */
    Page page(String path, Template template, Locale locale, Map<String, Object> model) {
        return new Page(path, html(template, locale, model).getBytes(StandardCharsets.UTF_8));
    }

    private String html(Template template, Locale locale, Map<String, Object> model) {
        StringWriter html = new StringWriter(16 * 1024);
        try {
            PebbleTemplate compiled = engine.getTemplate(template.id());
            compiled.evaluate(html, model, locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException | StackOverflowError e) {
            throw faults.whileFilling(template.id(), e);
        }
        return VisibleControls.in(html.toString());
    }

    private void check() {
        List<Problem> problems = new ArrayList<>();
        for (ThemeFile file : theme.templates()) {
            try {
                if (!Template.replaceable().contains(file.name())) {
                    problems.add(TemplateFaults.unknown(file));
                } else {
                    engine.getTemplate(file.name());
                }
            } catch (PebbleException e) {
                problems.add(faults.inText(file, e));
            }
        }
        if (!problems.isEmpty()) {
            throw new ThemeException(problems);
        }
    }
}
