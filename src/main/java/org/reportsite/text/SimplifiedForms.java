package org.reportsite.text;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.TreeMap;

/** Traditional Chinese characters and their simplified forms, one character each, by ICU's table. */
public final class SimplifiedForms {

    private static final char FIRST = '\u3400';
    private static final char LAST = '\u9FFF';

    private static final class Table {
        private static final Map<Character, Character> ALL = Map.copyOf(load());
        private static final char[] FORMS = forms(ALL);
    }

    private SimplifiedForms() {}

    /** The simplified form of each character that has another one. */
    public static Map<Character, Character> all() {
        return Table.ALL;
    }

    /**
     * A text with each character in its simplified form, so that what it says can be known by words of one script. Every
     * character stays where it stands.
     */
    public static String of(String text) {
        if (text.chars().noneMatch(SimplifiedForms::isHan)) {
            return text;
        }
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            characters[i] = isHan(characters[i]) ? Table.FORMS[characters[i] - FIRST] : characters[i];
        }
        return new String(characters);
    }

    private static boolean isHan(int c) {
        return c >= FIRST && c <= LAST;
    }

    private static char[] forms(Map<Character, Character> all) {
        char[] forms = new char[LAST - FIRST + 1];
        for (char c = FIRST; c <= LAST; c++) {
            forms[c - FIRST] = all.getOrDefault(c, c);
        }
        return forms;
    }

    private static Map<Character, Character> load() {
        Map<Character, Character> forms = new TreeMap<>();
        String simplified = simplify(simplify(everyCharacterOnALine()));
        int line = 0;
        for (String form : simplified.split("\n", -1)) {
            char traditional = (char) (FIRST + line);
            if (form.length() == 1 && form.charAt(0) != traditional) {
                forms.put(traditional, form.charAt(0));
            }
            line++;
        }
        return forms;
    }

    /** Lines keep the table's phrases from applying. */
    private static String everyCharacterOnALine() {
        StringBuilder all = new StringBuilder();
        for (char c = FIRST; c <= LAST; c++) {
            all.append(c).append('\n');
        }
        return all.toString();
    }

    private static String simplify(String text) {
        return Transliterator.getInstance("Hant-Hans").transliterate(text);
    }
}
