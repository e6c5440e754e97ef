package org.reportsite.search;

/**
 * A list of ascending numbers in as few characters as it needs.
 *
 * @param form how it is coded
 * @param code the code
 */
record Postings(Form form, String code) {

    /** How a list is coded. */
    enum Form {
        /** The only number. */
        SINGLE(0),
        /** How many numbers there are, the first, and for each of the others how many are left out before it. */
        DISTANCES(1),
        /** How many digits follow, the first number, and a bit for each number from it on, six a digit. */
        BITMAP(2);

        private final int number;

        Form(int number) {
            this.number = number;
        }

        /** How an entry tells of it. */
        int number() {
            return number;
        }
    }

    private static final int BITS = 6;

    /**
     * The shortest code of a list.
     *
     * @param numbers ascending, no two alike
     * @param count how many of them, at least one
     */
    static Postings of(int[] numbers, int count) {
        StringBuilder code = new StringBuilder();
        if (count == 1) {
            Numbers.append(code, numbers[0]);
            return new Postings(Form.SINGLE, code.toString());
        }
        int digits = (numbers[count - 1] - numbers[0]) / BITS + 1;
        if (digits < count) {
            Numbers.append(code, digits);
            Numbers.append(code, numbers[0]);
            bits(code, numbers, count);
            return new Postings(Form.BITMAP, code.toString());
        }
        Numbers.append(code, count);
        Numbers.append(code, numbers[0]);
        for (int i = 1; i < count; i++) {
            Numbers.append(code, numbers[i] - numbers[i - 1] - 1);
        }
        return new Postings(Form.DISTANCES, code.toString());
    }

    private static void bits(StringBuilder code, int[] numbers, int count) {
        int next = 0;
        for (int from = numbers[0]; next < count; from += BITS) {
            int bits = 0;
            while (next < count && numbers[next] < from + BITS) {
                bits |= 1 << (numbers[next] - from);
                next++;
            }
            Numbers.digit(code, bits);
        }
    }
}
