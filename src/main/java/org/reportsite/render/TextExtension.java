package org.reportsite.render;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;

/**
 * The template functions {@code t("key", argument …)}, a text of the interface in the page's language, and {@code lang(text,
 * whole)}, the attribute that names the language of a report's text where it is not the page's.
 */
final class TextExtension extends AbstractExtension {

    private final Map<Locale, Texts> texts;

    TextExtension(Map<Locale, Texts> texts) {
        this.texts = Map.copyOf(texts);
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of("t", new TextFunction(), "lang", new LanguageFunction());
    }

    /** The second argument, all of what the first is a part of, may be left out; both may be lists of texts. */
    private static final class LanguageFunction implements Function {

        @Override
        public List<String> getArgumentNames() {
            return List.of("text", "whole");
        }

        @Override
        public Object execute(
                Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int lineNumber) {
            LanguageMark mark =
                    new LanguageMark(() -> Objects.toString(arguments.get("whole"), ""), context.getLocale());
            return new SafeString(mark.attribute(Objects.toString(arguments.get("text"), "")));
        }
    }

    private final class TextFunction implements Function {

        @Override
        public List<String> getArgumentNames() {
            return List.of();
        }

        @Override
        public Object execute(
                Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int lineNumber) {
            // Pebble numbers arguments without names from "0".
            List<Object> values = new ArrayList<>();
            for (int i = 1; i < arguments.size(); i++) {
                values.add(arguments.get(String.valueOf(i)));
            }
            Texts own = Objects.requireNonNull(texts.get(context.getLocale()), "no texts in the page's language");
            String key = String.valueOf(arguments.get("0"));
            try {
                return own.text(key, values.toArray());
            } catch (MissingResourceException e) {
                throw new PebbleException(e, key, lineNumber, self.getName());
            }
        }
    }
}
