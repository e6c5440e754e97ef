package org.reportsite.plan;

/**
 * A sentence of a report.
 *
 * @param text as printed
 * @param length how much it says, in Chinese characters
 * @param place where it stands
 * @param part number of the stretch of text it belongs to: a point, or the text before the first
 * @param ahead whether it looks ahead: it stands in the plan or behind it
 * @param trouble whether it tells what is still wrong, and not in a section for that
 */
record Statement(String text, double length, Place place, int part, boolean ahead, boolean trouble) {

    /** A letter says less than a Chinese character. */
    private static final double LETTER = 0.4;

    Statement(String text, Place place, int part, boolean ahead, boolean trouble) {
        this(text, length(text), place, part, ahead, trouble);
    }

    private static double length(String text) {
        long chinese = text.chars().filter(c -> Folded.isChinese((char) c)).count();
        return chinese + LETTER * (text.length() - chinese);
    }
}
