package org.reportsite.report;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How final a report is, as it says of itself.
 *
 * @param date the day since when, null where it is not said
 * @param notice what was corrected, or what else a reader should know; null where it is not said
 */
public record Edition(
        Stage stage, @Nullable LocalDate date, @Nullable String notice) {

    /** How final. */
    public enum Stage {
        /** Published before it is settled. */
        DRAFT,
        /** Settled. */
        FINAL,
        /** Changed after it was settled. */
        CORRECTED;

        /** The name in lower case, for style classes and texts. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
