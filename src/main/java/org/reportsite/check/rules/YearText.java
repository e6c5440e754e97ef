package org.reportsite.check.rules;

/** Years as a report writes them: {@code 2024}, {@code ２０２４}, {@code 二〇二四}. */
final class YearText {

    /** A year from 1900 to 2099, not part of a longer number. */
    static final String PATTERN =
            "(?<![0-9０-９])(?:(?:19|20)[0-9]{2}|(?:１９|２０)[０-９]{2}" + "|(?:一九|二[〇○零Oo0])[〇○零一二三四五六七八九]{2})(?![0-9０-９])";

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String ZEROS = "○零Oo";

    private YearText() {}

    /** The year that a text which {@link #PATTERN} matches names. */
    static int value(String text) {
        int year = 0;
        for (int i = 0; i < text.length(); i++) {
            year = year * 10 + digit(text.charAt(i));
        }
        return year;
    }

    private static int digit(char c) {
        if (ZEROS.indexOf(c) >= 0) {
            return 0;
        }
        int chinese = DIGITS.indexOf(c);
        return chinese >= 0 ? chinese : Character.digit(c, 10);
    }
}
