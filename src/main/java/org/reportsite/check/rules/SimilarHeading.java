package org.reportsite.check.rules;

import java.util.List;
import java.util.Optional;
import org.reportsite.match.HeadingForm;
import org.reportsite.text.Slips;

/** Tells a misspelt heading from another one. */
final class SimilarHeading {

    private static final int LONGEST = 64;

    private SimilarHeading() {}

    /** Whether a heading holds one of these titles but for a slip. */
    static boolean isLike(String heading, List<String> titles) {
        return like(heading, titles).isPresent();
    }

    /** The title that a heading holds but for a slip; of several the first. */
    static Optional<String> like(String heading, List<String> titles) {
        String text = HeadingForm.of(heading);
        return text.length() > LONGEST
                ? Optional.empty()
                : titles.stream()
                        .filter(title -> HeadingForm.of(title).length() <= LONGEST)
                        .filter(title -> Slips.holds(text, HeadingForm.of(title)))
                        .findFirst();
    }
}
