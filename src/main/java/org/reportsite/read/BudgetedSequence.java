package org.reportsite.read;

/**
 * A text that may be looked at only so often. flexmark takes exponential or quadratic time on some inputs; counting its
 * reads ends it, and unlike a deadline ends it on every machine at the same place.
 */
final class BudgetedSequence implements CharSequence {

    /** Ordinary reports are read about 60 times a character; this leaves room and still ends within a second. */
    private static final long READS_PER_CHARACTER = 2_000;

    private static final long READS_AT_LEAST = 20_000_000;
    private static final long READS_AT_MOST = 200_000_000;

    private final String text;
    private long left;

    BudgetedSequence(String text) {
        this.text = text;
        this.left = Math.min(READS_AT_MOST, Math.max(READS_AT_LEAST, READS_PER_CHARACTER * text.length()));
    }

    /** The text was looked at too often. */
    static final class SpentException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int index;

        SpentException(int index) {
            super("budget of reads spent", null, false, false);
            this.index = index;
        }

        /** The character that was looked at when the budget was spent. */
        int index() {
            return index;
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new SpentException(index);
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
