package org.reportsite.report;

/**
 * A comment in a report that accepts what a rule finds beside it: {@code <!-- report-site-waive: RULE reason -->}.
 *
 * @param rule the rule's id as written, empty where there is none
 * @param reason why, empty where it is not said
 * @param at where the comment begins
 * @param line the line it is about: its own, or the next one that holds text where the comment stands alone; 0 where there
 *     is none
 */
public record InlineWaiver(String rule, String reason, Position at, int line) {

    /** What such a comment begins with. */
    public static final String KEYWORD = "report-site-waive";

    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    /** A line of a report without such comments, to be shown. */
    public static String without(String sourceLine) {
        StringBuilder shown = new StringBuilder();
        int from = 0;
        for (int word = sourceLine.indexOf(KEYWORD); word >= 0; word = sourceLine.indexOf(KEYWORD, from)) {
            int open = sourceLine.lastIndexOf(OPEN, word);
            int close = sourceLine.indexOf(CLOSE, word);
            if (open < from || close < 0) {
                break;
            }
            shown.append(sourceLine, from, open);
            from = close + CLOSE.length();
        }
        return shown.append(sourceLine, from, sourceLine.length()).toString();
    }
}
