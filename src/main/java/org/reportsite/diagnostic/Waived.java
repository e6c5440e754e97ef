package org.reportsite.diagnostic;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The terms on which a finding is accepted.
 *
 * @param origin where that is written
 * @param reason why
 * @param owner who answers for it, null where nobody is named
 * @param expires last day on which it holds, null where it has none
 */
public record Waived(
        Origin origin,
        String reason,
        @Nullable String owner,
        @Nullable LocalDate expires) {

    /** Where a finding is accepted. */
    public enum Origin {
        /** Among the collection's waivers. */
        COLLECTION,
        /** In a comment beside the place. */
        COMMENT,
        /** In the baseline. */
        BASELINE
    }

    /** By one of the collection's waivers. */
    public Waived(String reason, String owner, LocalDate expires) {
        this(Origin.COLLECTION, reason, owner, expires);
    }

    /** By a comment beside the place. */
    public static Waived byComment(String reason) {
        return new Waived(Origin.COMMENT, reason, null, null);
    }

    /** By the baseline. */
    public static Waived byBaseline(String reason) {
        return new Waived(Origin.BASELINE, reason, null, null);
    }
}
