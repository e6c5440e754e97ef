package org.reportsite.text;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Chinese names as they are typed on a keyboard of Latin letters. Safe for use by several threads. */
public final class Pinyin {

    private static final class Romanisation {
        private static final Transliterator LATIN = Transliterator.getInstance("Han-Latin; Latin-ASCII");
    }

    private Pinyin() {}

    /**
     * The first letter of each character's reading, in lower case: {@code xcq} for 新城区. Letters and digits that are
     * not Chinese stay, everything else goes.
     */
    public static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) {
                String reading = Romanisation.LATIN.transliterate(Character.toString(c));
                initials.appendCodePoint(reading.codePointAt(0));
            } else if (Character.isLetterOrDigit(c)) {
                initials.appendCodePoint(c);
            }
        });
        return initials.toString().toLowerCase(Locale.ROOT);
    }
}
