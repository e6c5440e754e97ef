package org.reportsite.render;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.reportsite.diagnostic.Messages;

/** The interface's texts in one language. */
final class Texts {

    private static final String BUNDLE = "org.reportsite.render.messages";

    private final Messages messages;
    private final Messages findings;
    // Most texts have no arguments and stand on every page; formatting them anew took a third of the time.
    private final Map<String, String> plain = new ConcurrentHashMap<>();

    /**
     * The texts of a language.
     *
     * @param findings the texts of findings in that language
     */
    Texts(Messages findings) {
        this.messages = Messages.of(BUNDLE, findings.locale());
        this.findings = findings;
    }

    Locale locale() {
        return messages.locale();
    }

    /** The language as HTML names it. */
    String lang() {
        return locale().toLanguageTag();
    }

    /** The texts of findings. */
    Messages findings() {
        return findings;
    }

    String text(String key, Object... arguments) {
        return arguments.length == 0 ? plain.computeIfAbsent(key, messages::text) : messages.text(key, arguments);
    }

    /** A day as the language writes it. */
    String date(LocalDate date) {
        return text("date", String.valueOf(date.getYear()), date.getMonthValue(), String.valueOf(date.getDayOfMonth()));
    }
}
