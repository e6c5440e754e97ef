package org.reportsite.read;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;

/**
 * Emphasis by asterisks beside Chinese text. CommonMark tells an opening run from a closing one by spaces, which Chinese
 * doesn't write, so that {@code **重点。**正文} would print its asterisks; beside a Chinese character punctuation counts
 * as a letter does here.
 */
final class ChineseEmphasis extends AsteriskDelimiterProcessor {

    ChineseEmphasis() {
        super(false);
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        return leftFlanking || (!afterIsWhiteSpace && (isChinese(before) || isChinese(after)));
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        return rightFlanking || (!beforeIsWhitespace && (isChinese(before) || isChinese(after)));
    }

    private static boolean isChinese(String character) {
        return !character.isEmpty() && Chinese.isChinese(character.charAt(0));
    }
}
