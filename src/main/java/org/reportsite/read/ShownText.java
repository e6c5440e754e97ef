package org.reportsite.read;

import java.util.Arrays;

/**
 * A text as its readers see it, and where each of its characters stands in the source.
 *
 * @param text what is seen
 * @param starts for each character the index in the source at which it begins
 * @param ends for each character the index past it
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record ShownText(String text, int[] starts, int[] ends) {

    /** The text with markup as it is written, and each line by itself. */
    static ShownText asWritten(String source) {
        return of(source, false);
    }

    /** The text without what stands between digits and isn't seen there, lines of a paragraph joined. */
    static ShownText joined(String source) {
        return of(source, true);
    }

    private static ShownText of(String source, boolean joined) {
        SignReader reader = new SignReader(source);
        StringBuilder text = new StringBuilder(source.length());
        int[] starts = new int[source.length()];
        int[] ends = new int[source.length()];
        int at = 0;
        while (at < source.length()) {
            char sign = reader.read(at);
            int end = reader.end();
            if (joined && sign == SignReader.UNSEEN && isPart(text)) {
                int past = pastUnseen(reader, source, end);
                if (past > 0) {
                    at = past;
                    continue;
                }
            }
            if (sign == SignReader.UNSEEN || (sign == SignReader.LINE_END && !joined)) {
                // As it is written: what a comment holds is looked at too.
                end = at + 1;
                sign = sign == SignReader.UNSEEN ? source.charAt(at) : SignReader.PARAGRAPH_END;
            }
            starts[text.length()] = at;
            ends[text.length()] = end;
            text.append(sign);
            at = end;
        }
        return new ShownText(text.toString(), Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
    }

    /** Index of the next part of a number past what isn't seen; 0 where something else follows. */
    private static int pastUnseen(SignReader reader, String source, int from) {
        int at = from;
        while (at < source.length()) {
            char sign = reader.read(at);
            if (sign != SignReader.UNSEEN) {
                return isPart(sign) ? at : 0;
            }
            at = reader.end();
        }
        return 0;
    }

    private static boolean isPart(StringBuilder text) {
        return !text.isEmpty() && isPart(text.charAt(text.length() - 1));
    }

    /** A digit, the X of an identity number, or what parts a number's groups. */
    private static boolean isPart(char c) {
        return (c >= '0' && c <= '9')
                || c == ' '
                || c == '-'
                || c == '.'
                || c == '/'
                || c == 'X'
                || c == 'x'
                || c == SignReader.LINE_END;
    }
}
