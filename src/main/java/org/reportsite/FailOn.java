package org.reportsite;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Severity;
import org.reportsite.text.Suggestions;

/** From which weight on findings fail the build. */
public enum FailOn {
    /** Errors do. */
    ERROR,
    /** Errors and warnings do. */
    WARNING,
    /** Nothing does. */
    NEVER;

    /** The value written {@code error}, {@code warning} or {@code never}; empty for any other text. */
    public static Optional<FailOn> parse(String text) {
        return Arrays.stream(values())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }

    /** The value that somebody meant who mistyped it; empty where none is close. */
    public static Optional<String> meant(String text) {
        List<String> known = Arrays.stream(values())
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
        return Suggestions.closest(text, known);
    }

    /** The findings that fail the build. */
    public List<Finding> failing(List<Finding> findings) {
        if (this == NEVER) {
            return List.of();
        }
        Severity threshold = this == ERROR ? Severity.ERROR : Severity.WARNING;
        return findings.stream().filter(finding -> finding.countsAt(threshold)).toList();
    }
}
