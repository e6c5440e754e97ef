package org.reportsite.check;

import java.util.List;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Severity;

/** One thing that can be wrong with a report. */
public interface Rule {

    /** The rule's id, kebab case. */
    String id();

    /** Its weight where the collection doesn't set one. */
    Severity severity();

    /** Every fault of this kind in a report, in the order of the text. */
    List<Fault> check(CheckedReport report);
}
