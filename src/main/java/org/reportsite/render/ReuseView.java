package org.reportsite.render;

import org.jspecify.annotations.Nullable;
import org.reportsite.reuse.SharedCount;
import org.reportsite.site.CollectionReuse;
import org.reportsite.site.ReportSummary;

/**
 * How much of a report stands in others.
 *
 * @param last how much stood in the unit's preceding one, null where nothing did
 * @param elsewhere how much stands in other units' reports, null where nothing does
 */
record ReuseView(@Nullable Share last, @Nullable Share elsewhere) {

    /** Nothing is shared. */
    private static final ReuseView NONE = new ReuseView(null, null);

    /**
     * Part of a report.
     *
     * @param in the report that has it, or most of it
     * @param most how many of the sentences that report has
     */
    record Share(int copied, int counted, int percent, Link in, int most) {

        static @Nullable Share of(SharedCount count, @Nullable Link in, int most) {
            return in == null || count.copied() == 0
                    ? null
                    : new Share(count.copied(), count.counted(), ReuseView.percent(count), in, most);
        }

        /** Whether that report has all of it. */
        public boolean isAll() {
            return most >= copied;
        }
    }

    /** A share in percent. */
    static int percent(SharedCount count) {
        return (int) Math.round(100 * count.share());
    }

    /** That of a report, as its own page shows it. */
    static ReuseView of(Scope scope, ReportSummary report, CollectionReuse reuse) {
        String page = scope.addresses().report(report.unit(), report.year());
        return reuse.of(report.unit(), report.year())
                .map(shares -> of(scope, page, shares))
                .orElse(NONE);
    }

    /** That of a report, as it is shown on a page. */
    static ReuseView of(Scope scope, String page, CollectionReuse.Shares shares) {
        return new ReuseView(
                Share.of(
                        shares.inLast(),
                        link(scope, page, shares.last()),
                        shares.inLast().copied()),
                Share.of(shares.elsewhere(), link(scope, page, shares.most()), shares.inMost()));
    }

    /** A link to a report; null where there is none. */
    static @Nullable Link link(Scope scope, String page, @Nullable ReportSummary report) {
        return report == null ? null : scope.reportLink(page, report);
    }
}
