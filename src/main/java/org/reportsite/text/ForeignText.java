package org.reportsite.text;

import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells text in another language than its page's, by the script it is written in: Chinese on a page in English, English on
 * one in Chinese. What is short, mixed or in a third language is left alone: a wrong mark makes a screen reader read it
 * worse than none.
 */
public final class ForeignText {

    private static final String CHINESE = "zh";
    private static final String ENGLISH = "en";

    /** Names and terms of one language stand in sentences of the other; so many letters are more than one. */
    private static final int LEAST_CHINESE = 10;

    private static final int LEAST_ENGLISH = 40;

    /** Words that only English has; so many different ones tell it from other languages in Latin letters. */
    private static final int LEAST_WORDS = 2;

    private static final Set<String> WORDS = Set.of(
            "the", "of", "and", "to", "for", "with", "that", "this", "was", "were", "is", "are", "by", "from", "which",
            "has", "have", "been", "our", "we", "it", "at", "not", "be");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

    private ForeignText() {}

    /**
     * The language of a text as HTML names it.
     *
     * @param page the language of the page that it stands on
     * @return null where it is the page's, or can't be told for sure
     */
    public static @Nullable String language(String text, Locale page) {
        return language(text, () -> null, page);
    }

    /**
     * The language of a text that may be too short to tell it, such as a heading: it is then that of the text around, if it
     * is written in that one's letters.
     *
     * @param around the language of the text that it stands over or in, null for the page's; asked for only where the text
     *     can be in another
     * @param page the language of the page that it stands on
     * @return null where it is the page's, or can't be told for sure
     */
    public static @Nullable String language(String text, Supplier<@Nullable String> around, Locale page) {
        if (page.getLanguage().equals(CHINESE)) {
            int letters = englishLetters(text);
            boolean isSure = letters >= LEAST_ENGLISH && hasEnglishWords(text);
            return isSure || letters > 0 && ENGLISH.equals(around.get()) ? ENGLISH : null;
        }
        int characters = chineseCharacters(text);
        boolean isSure = characters >= LEAST_CHINESE;
        return isSure || characters > 0 && CHINESE.equals(around.get()) ? CHINESE : null;
    }

    /** How many letters of the English alphabet a text has; 0 where it has others that are not Latin. */
    private static int englishLetters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 && Character.isLetter(c)) {
                letters++;
            } else if (Character.isSurrogate(c) || Character.isLetter(c) && !isLatin(c)) {
                return 0;
            }
        }
        return letters;
    }

    private static boolean hasEnglishWords(String text) {
        Matcher words = WORD.matcher(text);
        String first = null;
        int found = 0;
        while (found < LEAST_WORDS && words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            if (WORDS.contains(word) && !word.equals(first)) {
                first = word;
                found++;
            }
        }
        return found >= LEAST_WORDS;
    }

    /** How many Chinese characters a text has; 0 where it has as many Latin letters, or those of a third language. */
    private static int chineseCharacters(String text) {
        int han = 0;
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (Character.UnicodeScript.of(text.charAt(i))) {
                case HAN -> han++;
                case LATIN -> latin++;
                case HIRAGANA, KATAKANA, HANGUL -> {
                    return 0;
                }
                default -> {}
            }
        }
        return han > latin ? han : 0;
    }

    private static boolean isLatin(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
