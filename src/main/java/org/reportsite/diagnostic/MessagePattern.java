package org.reportsite.diagnostic;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern as {@link MessageFormat} takes it, parsed once; but a word in letters, such as an id, is set off by a space
 * from Chinese beside it. {@link MessageFormat} itself is slow, and not for several
 * threads; pages hold hundreds of texts with a number or a name.
 */
final class MessagePattern {

    /** Stand for the arguments when a pattern is taken apart: characters for private use, no text has them. */
    private static final char FIRST_MARK = '\uE000';

    private static final int MOST_ARGUMENTS = 10;
    /** An argument in quotes: quotes in it become single ones. */
    private static final Pattern QUOTED = Pattern.compile("[“「]\\{([0-9])}[”」]");

    /** Below it numbers are written without grouping in every language. */
    private static final int GROUPED = 1000;

    private final MessageFormat format;
    private final Locale locale;
    private final Set<Integer> quoted;
    /** Whether arguments are only put in, not chosen by. */
    private final boolean isSimple;

    private final List<String> texts = new ArrayList<>();
    /** Number of the argument behind each text but the last. */
    private final List<Integer> arguments = new ArrayList<>();

    MessagePattern(String pattern, Locale locale) {
        this.format = new MessageFormat(pattern, locale);
        this.locale = locale;
        this.quoted = QUOTED.matcher(pattern)
                .results()
                .map(m -> Integer.valueOf(m.group(1)))
                .collect(Collectors.toSet());
        isSimple = Arrays.stream(format.getFormats()).allMatch(Objects::isNull)
                && format.getFormatsByArgumentIndex().length <= MOST_ARGUMENTS;
        if (isSimple) {
            takeApart(format.format(marks()));
        }
    }

    private static Object[] marks() {
        Object[] marks = new Object[MOST_ARGUMENTS];
        Arrays.setAll(marks, i -> String.valueOf((char) (FIRST_MARK + i)));
        return marks;
    }

    private void takeApart(String marked) {
        int start = 0;
        for (int i = 0; i < marked.length(); i++) {
            int argument = marked.charAt(i) - FIRST_MARK;
            if (argument >= 0 && argument < MOST_ARGUMENTS) {
                texts.add(marked.substring(start, i));
                arguments.add(argument);
                start = i + 1;
            }
        }
        texts.add(marked.substring(start));
    }

    /** The text with these arguments. */
    String format(Object[] values) {
        return fill(inSingleQuotes(values));
    }

    private Object[] inSingleQuotes(Object[] values) {
        Object[] written = values.clone();
        for (int i : quoted) {
            if (i < written.length && written[i] instanceof String text) {
                written[i] = text.replace('“', '‘')
                        .replace('”', '’')
                        .replace('「', '『')
                        .replace('」', '』');
            }
        }
        return written;
    }

    private String fill(Object[] values) {
        if (!isSimple || arguments.stream().anyMatch(argument -> argument >= values.length)) {
            return ((MessageFormat) format.clone()).format(values);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < arguments.size(); i++) {
            text.append(texts.get(i));
            String value = text(values[arguments.get(i)]);
            boolean isWord = hasLetter(value);
            text.append(isWord && isGlued(text, value) ? " " : "").append(value);
            text.append(isWord && isGlued(value, texts.get(i + 1)) ? " " : "");
        }
        return text.append(texts.get(arguments.size())).toString();
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(MessagePattern::isLetter);
    }

    /** Whether Chinese and letters or digits meet where one text ends and the other begins. */
    private static boolean isGlued(CharSequence before, CharSequence after) {
        if (before.length() == 0 || after.length() == 0) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        char first = after.charAt(0);
        return (Character.isIdeographic(last) && isAscii(first)) || (isAscii(last) && Character.isIdeographic(first));
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isAscii(char c) {
        return isLetter(c) || (c >= '0' && c <= '9');
    }

    private String text(Object value) {
        if (value instanceof String text) {
            return text;
        }
        boolean isSmall = value instanceof Integer || value instanceof Long;
        if (isSmall && ((Number) value).longValue() >= 0 && ((Number) value).longValue() < GROUPED) {
            return value.toString();
        }
        return new MessageFormat("{0}", locale).format(new Object[] {value});
    }
}
