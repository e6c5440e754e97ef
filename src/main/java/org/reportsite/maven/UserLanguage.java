package org.reportsite.maven;

import java.util.Locale;

/**
 * The language of the person at the machine: for what is told before the reports' own language is known, in the log alone.
 */
final class UserLanguage {

    private UserLanguage() {}

    /** Chinese for a Chinese user, else English. */
    static Locale locale() {
        String language = Locale.getDefault(Locale.Category.DISPLAY).getLanguage();
        return language.equals(Locale.CHINESE.getLanguage()) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}
