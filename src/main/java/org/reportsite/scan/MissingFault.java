package org.reportsite.scan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;

/** That a report is missing. It stands at the unit's nearest earlier report, else at the collection's settings. */
final class MissingFault {

    private static final String RULE = "report-missing";

    private MissingFault() {}

    /**
     * The fault.
     *
     * @param due the day by which it was due, null where none is set
     * @param before the nearest earlier report, null where there is none
     * @param settings path of {@code collection.yml}
     */
    static Fault of(String unitName, int year, @Nullable LocalDate due, @Nullable ReportFile before, String settings) {
        String printed = String.valueOf(year);
        Message message = due == null
                ? Message.of(RULE, unitName, printed)
                : Message.of(RULE + ".due", unitName, printed, due.toString());
        return Fault.of(
                RULE,
                new Problem(
                        Location.startOf(before == null ? settings : before.file()),
                        // What stands there is the other report's: it says nothing of this one.
                        null,
                        message,
                        Message.of(RULE + ".hint", unitName, printed)));
    }
}
