package org.reportsite.maven;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;
import org.reportsite.FailOn;
import org.reportsite.diagnostic.Messages;

/** Parameters' texts to values. */
final class Settings {

    /** Seconds since 1970 from 2001 to 2286; fewer digits are more likely a day without hyphens. */
    private static final Pattern SECONDS = Pattern.compile("[0-9]{9,10}");

    private static final Pattern YEAR = Pattern.compile("[0-9]{1,9}");

    private Settings() {}

    static FailOn failOn(String text) throws MojoExecutionException {
        return FailOn.parse(text)
                .orElseThrow(() -> FailOn.meant(text)
                        .map(meant -> invalid("goal.fail-on", ".similar", text, meant))
                        .orElseGet(() -> invalid("goal.fail-on", text)));
    }

    /**
     * A day: {@code 2025-03-01}, or what {@code project.build.outputTimestamp} may be: a time with an offset, or seconds
     * since 1970. A single other character is how a project switches the time stamp off.
     */
    static LocalDate date(@Nullable String text) throws MojoExecutionException {
        if (text == null || text.length() <= 1) {
            return LocalDate.now(ZoneOffset.UTC);
        }
        try {
            if (SECONDS.matcher(text).matches()) {
                return Instant.ofEpochSecond(Long.parseLong(text))
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate();
            }
            return text.length() == 10
                    ? LocalDate.parse(text)
                    : OffsetDateTime.parse(text)
                            .withOffsetSameInstant(ZoneOffset.UTC)
                            .toLocalDate();
        } catch (DateTimeException | NumberFormatException e) {
            throw invalid("goal.date", text);
        }
    }

    /** A year in digits; whether any report can be about it is told elsewhere. */
    static int year(@Nullable String text) throws MojoExecutionException {
        if (text == null || text.isBlank()) {
            throw invalid("goal.year", "");
        }
        if (!YEAR.matcher(text.strip()).matches()) {
            throw invalid("goal.year-none", text.strip());
        }
        return Integer.parseInt(text.strip());
    }

    static MojoExecutionException invalid(String key, String text) {
        return invalid(key, ".hint", text, "");
    }

    private static MojoExecutionException invalid(String key, String hint, String text, String meant) {
        Messages messages = Messages.of(UserLanguage.locale());
        return new MojoExecutionException(messages.text(key, text) + " " + messages.text(key + hint, text, meant));
    }
}
