package org.reportsite.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.reportsite.text.Sentences;

/**
 * Light edits of real sentences by rule: figures changed, a piece dropped, put in, replaced, or exchanged with the next. A
 * piece is a clause in Chinese, two characters where there are no clauses, a word in English.
 */
final class Edits {

    private final Random random;
    private final List<String> others;

    /** Edits that take pieces from other sentences. */
    Edits(Random random, List<String> others) {
        this.random = random;
        this.others = others;
    }

    /** Whether a sentence is long enough for an edit to be light. */
    static boolean isEditable(String sentence) {
        return pieces(sentence).size() >= 5 || (isChinese(sentence) && sentence.length() >= 12);
    }

    /** The sentence with one to three edits. */
    String of(String sentence) {
        while (true) {
            String edited = once(sentence);
            for (int more = random.nextInt(4); more > 1; more--) {
                edited = once(edited);
            }
            if (!edited.equals(sentence) && Sentences.split(edited).equals(List.of(edited))) {
                return edited;
            }
        }
    }

    private String once(String sentence) {
        if (random.nextInt(3) == 0 && sentence.matches(".*[0-9].*")) {
            return sentence.replaceAll("[0-9]+", String.valueOf(1 + random.nextInt(999)));
        }
        List<String> pieces = pieces(sentence);
        if (isChinese(sentence) && pieces.size() < 3) {
            int at = random.nextInt(Math.max(1, sentence.length() - 3));
            String put = other(sentence).substring(0, 2);
            return sentence.substring(0, at) + put + sentence.substring(Math.min(sentence.length(), at + 2));
        }
        int at = random.nextInt(Math.max(1, pieces.size() - 1));
        switch (random.nextInt(4)) {
            case 0 -> pieces.remove(at);
            case 1 -> pieces.add(at, piece(sentence));
            case 2 -> pieces.set(at, piece(sentence));
            default -> Collections.swap(pieces, at, Math.max(0, at - 1));
        }
        return String.join("", pieces).strip();
    }

    private String piece(String sentence) {
        List<String> pieces = pieces(other(sentence));
        return pieces.get(random.nextInt(pieces.size() - 1));
    }

    private String other(String sentence) {
        while (true) {
            String other = others.get(random.nextInt(others.size()));
            if (isChinese(other) == isChinese(sentence) && pieces(other).size() >= 2) {
                return other;
            }
        }
    }

    private static List<String> pieces(String sentence) {
        return new ArrayList<>(List.of(sentence.split(isChinese(sentence) ? "(?<=[，；、：])" : "(?<= )")));
    }

    private static boolean isChinese(String sentence) {
        return sentence.codePoints().anyMatch(Character::isIdeographic);
    }
}
