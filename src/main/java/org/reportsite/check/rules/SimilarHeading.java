package org.reportsite.check.rules;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportsite.collection.ExpectedSection;
import org.reportsite.text.Normalizer;

/**
 * Tells a misspelt heading from another one. Two headings of four characters often share two, so one character in five
 * may differ, and short titles are like nothing.
 */
final class SimilarHeading {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 64;
    private static final int CHARACTERS_A_SLIP = 5;

    private SimilarHeading() {}

    /** Whether a heading holds a section's title or alias but for a slip. */
    static boolean isLike(String heading, ExpectedSection section) {
        return like(heading, section).isPresent();
    }

    /** The title or alias that a heading holds but for a slip. */
    static Optional<String> like(String heading, ExpectedSection section) {
        String text = Normalizer.heading(heading);
        return text.length() > LONGEST
                ? Optional.empty()
                : Stream.concat(Stream.of(section.title()), section.aliases().stream())
                        .filter(name -> holds(text, Normalizer.heading(name)))
                        .findFirst();
    }

    private static boolean holds(String text, String name) {
        return name.length() >= SHORTEST
                && name.length() <= LONGEST
                && slips(text, name) <= Math.max(1, name.length() / CHARACTERS_A_SLIP);
    }

    /** How many slips the stretch of a text that is most like a name is away from it: Sellers' algorithm. */
    private static int slips(String text, String name) {
        int[][] rows = new int[name.length() + 1][text.length() + 1];
        for (int i = 1; i <= name.length(); i++) {
            rows[i][0] = i;
            for (int j = 1; j <= text.length(); j++) {
                int replaced = rows[i - 1][j - 1] + (name.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1);
                rows[i][j] = Math.min(replaced, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
                if (isSwapped(name, i, text, j)) {
                    rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }
        // The first row is all zero: the stretch may begin anywhere, and end anywhere.
        return Arrays.stream(rows[name.length()]).min().orElseThrow();
    }

    private static boolean isSwapped(String name, int i, String text, int j) {
        return i > 1 && j > 1 && name.charAt(i - 1) == text.charAt(j - 2) && name.charAt(i - 2) == text.charAt(j - 1);
    }
}
