package org.reportsite.text;

/**
 * The clauses that two Chinese sentences begin and end with alike. Cutting a sentence into words takes most of the time
 * of comparing it; a mark between two Chinese characters parts words whatever stands around, so the clauses before the
 * first change and behind the last need no cutting.
 */
final class CommonEnds {

    private static final String MARKS = "，、；。,;";

    private CommonEnds() {}

    /** Length of the clauses that both begin with. */
    static int start(String a, String b) {
        int length = 0;
        int most = Math.min(a.length(), b.length());
        for (int i = 0; i < most && a.charAt(i) == b.charAt(i); i++) {
            if (isCut(a, i + 1) && isCut(b, i + 1)) {
                length = i + 1;
            }
        }
        return length;
    }

    /**
     * Length of the clauses that both end with, behind those that both begin with. None where what remains of one begins
     * what remains of the other: a clause that was there once and is there twice now stands in both ends.
     */
    static int end(String a, String b, int start) {
        int length = longestEnd(a, b, start);
        String first = Normalizer.withoutSpace(a.substring(start, a.length() - length));
        String second = Normalizer.withoutSpace(b.substring(start, b.length() - length));
        return first.startsWith(second) || second.startsWith(first) ? 0 : length;
    }

    private static int longestEnd(String a, String b, int start) {
        int length = 0;
        int most = Math.min(a.length(), b.length()) - start;
        for (int n = 1; n <= most && a.charAt(a.length() - n) == b.charAt(b.length() - n); n++) {
            if (isCut(a, a.length() - n) && isCut(b, b.length() - n)) {
                length = n;
            }
        }
        return length;
    }

    /** Whether a mark between two Chinese characters ends here. */
    private static boolean isCut(String text, int index) {
        return index >= 2
                && index < text.length()
                && MARKS.indexOf(text.charAt(index - 1)) >= 0
                && isChinese(text.charAt(index - 2))
                && isChinese(text.charAt(index));
    }

    private static boolean isChinese(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }
}
