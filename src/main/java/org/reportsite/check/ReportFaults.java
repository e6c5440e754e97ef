package org.reportsite.check;

import java.util.List;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Problem;

/** What is wrong with a report by itself, not weighed yet: kept until what others say about it is known. */
public final class ReportFaults {

    private final String unit;
    private final int year;
    private final CommentWaivers comments;
    private final List<Fault> faults;

    ReportFaults(String unit, int year, CommentWaivers comments, List<Fault> faults) {
        this.unit = unit;
        this.year = year;
        this.comments = comments;
        this.faults = List.copyOf(faults);
    }

    String unit() {
        return unit;
    }

    int year() {
        return year;
    }

    CommentWaivers comments() {
        return comments;
    }

    List<Fault> faults() {
        return faults;
    }

    /**
     * What a reader of the log should know of the report's comments that accept findings: mistakes in them, and those that
     * accept nothing.
     *
     * @param findings what {@link Checker#findings} gave for the report
     */
    public List<Problem> notices(List<Finding> findings) {
        return comments.notices(findings);
    }
}
