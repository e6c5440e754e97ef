package org.reportsite.search;

/**
 * Numbers as printable ASCII characters, small ones shorter: a script's string holds them without any escape, and one
 * byte of the file is one character. 93 characters are digits; a number below 62 is one, below 2,573 two, below 28,520
 * three, any other six.
 */
final class Numbers {

    /** How many digits there are. */
    static final int BASE = 93;

    private static final int ONE = 62;
    private static final int TWO_FIRST = 27;
    private static final int TWO = ONE + TWO_FIRST * BASE;
    private static final int THREE_FIRST = 3;
    private static final int THREE = TWO + THREE_FIRST * BASE * BASE;
    private static final int LONG = ONE + TWO_FIRST + THREE_FIRST;
    private static final int LONG_DIGITS = 5;

    private Numbers() {}

    /** Writes a number that is not negative. */
    static void append(StringBuilder code, int number) {
        if (number < ONE) {
            digit(code, number);
        } else if (number < TWO) {
            digit(code, ONE + (number - ONE) / BASE);
            digit(code, (number - ONE) % BASE);
        } else if (number < THREE) {
            int rest = number - TWO;
            digit(code, ONE + TWO_FIRST + rest / (BASE * BASE));
            digits(code, rest % (BASE * BASE), 2);
        } else {
            digit(code, LONG);
            digits(code, number - THREE, LONG_DIGITS);
        }
    }

    /** Writes a number in as many digits as are asked for, its highest ones first; what does not fit is left out. */
    static void digits(StringBuilder code, int number, int count) {
        int unit = 1;
        for (int i = 1; i < count; i++) {
            unit *= BASE;
        }
        for (int rest = number; unit > 0; unit /= BASE) {
            digit(code, rest / unit % BASE);
        }
    }

    /** Writes one digit, 0 to 92: every printable character but the quotation mark and the backslash. */
    static void digit(StringBuilder code, int value) {
        int c = ' ' + value;
        if (c >= '"') {
            c++;
        }
        if (c >= '\\') {
            c++;
        }
        code.append((char) c);
    }
}
