package org.reportsite.check;

import java.util.Locale;
import org.reportsite.diagnostic.Severity;

/**
 * Rules whose faults come up before a report can be checked: while files are found and read, or about the collection's
 * own settings.
 */
public enum IntakeRule {
    /** A report is more secret than what may be published; nothing of it is. */
    CLASSIFICATION,
    /** A file holds bytes that are no text in any encoding it can be in. */
    ENCODING,
    /** The YAML block at a report's head can't be read. */
    FRONT_MATTER_INVALID,
    /** Markdown that no parser can take in; the report is read as plain text. */
    LIMIT_EXCEEDED,
    /** A second report for one unit and year. */
    REPORT_DUPLICATE,
    /** A report without any text. */
    REPORT_EMPTY,
    /** A report that was due and is not there. */
    REPORT_MISSING(Severity.WARNING),
    /** A file that can't be read. */
    REPORT_UNREADABLE,
    /** Nothing tells which unit a report is from. */
    UNIT_UNKNOWN,
    /** A waiver whose last day is over. */
    WAIVER_EXPIRED,
    /** Path and front matter name different years. */
    YEAR_MISMATCH,
    /** Nothing tells which year a report is about. */
    YEAR_UNKNOWN;

    private final Severity severity;

    IntakeRule() {
        this(Severity.ERROR);
    }

    IntakeRule(Severity severity) {
        this.severity = severity;
    }

    /** The rule's id, kebab case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its weight where the collection doesn't set one. */
    public Severity severity() {
        return severity;
    }
}
