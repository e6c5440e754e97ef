package org.reportsite.read;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Tells numbers that were issued from digits that merely have their length. */
final class CheckDigits {

    /** GB 11643-1999: weights of the first 17 digits, and the check digit for each remainder of their sum by 11. */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final String IDENTITY_DIGITS = "10X98765432";

    private static final int BIRTH = 6;
    private static final int SEQUENCE = 14;

    private CheckDigits() {}

    /**
     * Whether a number can be a resident identity number by GB 11643: its check digit is right, and the day of birth
     * exists.
     *
     * @param number 17 digits, and a digit or capital X
     */
    static boolean isIdentity(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return IDENTITY_DIGITS.charAt(sum % IDENTITY_DIGITS.length()) == number.charAt(WEIGHTS.length)
                && isDay(number.substring(BIRTH, SEQUENCE));
    }

    private static boolean isDay(String digits) {
        try {
            LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Whether the last digit is the check digit by ISO/IEC 7812-1, the Luhn formula. */
    static boolean isLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
