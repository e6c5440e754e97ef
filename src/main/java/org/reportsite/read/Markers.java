package org.reportsite.read;

import java.nio.CharBuffer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbering that opens a heading or a point: the levels of GB/T 9704-2012 section 7.3.3, full-width or half-width,
 * chapters such as 第一部分, and the Roman numerals of English outlines.
 */
final class Markers {

    private static final String HAN_DIGITS = "一二三四五六七八九十百零〇○壹贰貳叁參肆伍陆陸柒捌玖拾";
    private static final String HAN = "[" + HAN_DIGITS + "]+";
    private static final String DIGIT = "[0-9０-９]{1,2}";
    private static final String SPACE = "[ \\t\\u3000\\u00A0\\u2002-\\u200A]*";

    /** After 第一章: a space or a mark, or nothing, where no sentence but a heading of its own line follows. */
    private static final String AFTER_WORD =
            "(?:[ \\t\\u3000\\u00A0]+|" + SPACE + "[、．.：:]" + SPACE + "|(?=[^。！？；，：:]{1,30}$))";

    private static final String FIRST = HAN_DIGITS + "第（(0123456789０１２３４５６７８９IVXⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ";
    private static final Map<Level, Pattern> PATTERNS = new EnumMap<>(Map.of(
            Level.CHAPTER, ordinalWord("(?:章|部分|编|編|篇)"),
            Level.PART, ordinalWord("[节節]"),
            Level.HAN, Pattern.compile("(" + HAN + ")" + SPACE + "[、．.]" + SPACE),
            Level.HAN_IN_PARENTHESES, Pattern.compile("[（(]" + SPACE + "(" + HAN + ")" + SPACE + "[）)][、]?" + SPACE),
            Level.ROMAN, Pattern.compile("([IVX]{1,5}|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ])" + SPACE + "[、．.]" + SPACE),
            Level.DIGIT, Pattern.compile("(" + DIGIT + ")" + SPACE + "[、．.](?![0-9０-９])" + SPACE),
            Level.DIGIT_IN_PARENTHESES, Pattern.compile("[（(]" + SPACE + "(" + DIGIT + ")" + SPACE + "[）)]" + SPACE)));

    private Markers() {}

    private static Pattern ordinalWord(String word) {
        return Pattern.compile("第" + SPACE + "(" + HAN + "|" + DIGIT + ")" + SPACE + word + AFTER_WORD);
    }

    /** Kinds of numbering, the shallowest first. */
    enum Level {
        CHAPTER,
        PART,
        HAN,
        ROMAN,
        HAN_IN_PARENTHESES,
        DIGIT,
        DIGIT_IN_PARENTHESES
    }

    /**
     * A marker.
     *
     * @param number the numeral alone
     * @param printed numeral and punctuation
     * @param length its length and that of the space after it
     */
    record Marker(Level level, String number, String printed, int length) {}

    /** The marker that a text begins with. */
    static Optional<Marker> at(String text) {
        if (text.isEmpty() || FIRST.indexOf(text.charAt(0)) < 0 || NumberPhrase.isAt(text)) {
            return Optional.empty();
        }
        for (Map.Entry<Level, Pattern> pattern : PATTERNS.entrySet()) {
            Matcher matcher = pattern.getValue().matcher(text);
            if (matcher.lookingAt()) {
                return Optional.of(new Marker(
                        pattern.getKey(), matcher.group(1), matcher.group().strip(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    /** The numeral of the marker of a level that stands at an index; null where none does. */
    static @Nullable String numeralAt(String text, int index, Level level) {
        if (FIRST.indexOf(text.charAt(index)) < 0 || NumberPhrase.isAt(CharBuffer.wrap(text, index, text.length()))) {
            return null;
        }
        Matcher matcher =
                Objects.requireNonNull(PATTERNS.get(level)).matcher(text).region(index, text.length());
        return matcher.lookingAt() ? matcher.group(1) : null;
    }

    /** Whether a text begins with a marker of this level. */
    static boolean opens(String text, Level level) {
        return at(text).filter(marker -> marker.level() == level).isPresent();
    }
}
