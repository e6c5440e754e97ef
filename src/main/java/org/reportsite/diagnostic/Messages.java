package org.reportsite.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts of one resource bundle in one language. Never the machine's language: a locale without a bundle of its own gets
 * the root bundle, English.
 */
public final class Messages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final String FINDINGS = "org.reportsite.diagnostic.messages";

    private final ResourceBundle bundle;
    private final Locale locale;

    private final Map<String, MessagePattern> patterns = new ConcurrentHashMap<>();

    private Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The texts of findings, configuration errors and the build's log. */
    public static Messages of(Locale locale) {
        return of(FINDINGS, locale);
    }

    /**
     * The texts of another bundle.
     *
     * @param bundleName name of the bundle as {@link ResourceBundle} takes it
     * @throws java.util.MissingResourceException if there is no such bundle
     */
    public static Messages of(String bundleName, Locale locale) {
        return new Messages(
                ResourceBundle.getBundle(bundleName, locale, Messages.class.getClassLoader(), NO_FALLBACK), locale);
    }

    /** The language of these texts. */
    public Locale locale() {
        return locale;
    }

    /**
     * The text of a message.
     *
     * @throws java.util.MissingResourceException if the bundle has no such key
     */
    public String text(Message message) {
        return text(message.key(), message.arguments());
    }

    /**
     * The text for a key, its arguments filled in. Whole numbers are grouped as the language does, so a year is passed
     * as a string.
     *
     * @throws java.util.MissingResourceException if the bundle has no such key
     */
    public String text(String key, Object... arguments) {
        return text(key, List.of(arguments));
    }

    /** Whether the bundle has this key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    private String text(String key, List<Object> arguments) {
        Object[] values = new Object[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = argument(arguments.get(i));
        }
        return patterns.computeIfAbsent(key, k -> new MessagePattern(bundle.getString(k), locale))
                .format(values);
    }

    private Object argument(Object argument) {
        return argument instanceof Message message ? new Part(text(message)) : argument;
    }

    /** Words of ours inside a message: unlike a text that is quoted, they keep their quotation marks. */
    private record Part(String text) {
        @Override
        public String toString() {
            return text;
        }
    }
}
