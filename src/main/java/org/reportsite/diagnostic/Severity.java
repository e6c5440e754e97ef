package org.reportsite.diagnostic;

import java.util.Locale;

/** How much a finding weighs, heaviest first. */
public enum Severity {
    /** The report does not fulfil what is required of it. */
    ERROR,
    /** Probably a mistake. */
    WARNING,
    /** Worth knowing, nothing to mend. */
    INFO;

    /** The name as written in files and configuration: {@code error}, {@code warning}, {@code info}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
