package org.reportsite.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.Waiver;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.diagnostic.Waived;

/** The waivers of {@code collection.yml} on a day. */
final class CollectionWaivers {

    private final List<Waiver> holding;
    private final List<Waiver> expired;

    CollectionWaivers(CollectionConfig config, LocalDate date) {
        holding = config.waivers().stream()
                .filter(waiver -> !date.isAfter(waiver.expires()))
                .toList();
        expired = config.waivers().stream()
                .filter(waiver -> date.isAfter(waiver.expires()))
                .toList();
    }

    /** The terms on which a report's findings of a rule are accepted. */
    Optional<Waived> terms(String rule, @Nullable String unit, @Nullable Integer year) {
        return holding.stream()
                .filter(waiver -> isAbout(waiver, rule, unit, year))
                .findFirst()
                .map(Waiver::terms);
    }

    /** Those whose last day is over. */
    List<Waiver> expired() {
        return expired;
    }

    /** What is wrong with one whose last day is over. */
    static Fault fault(Waiver waiver) {
        return Fault.of(
                IntakeRule.WAIVER_EXPIRED.id(),
                problem(
                        waiver,
                        IntakeRule.WAIVER_EXPIRED.id(),
                        waiver.rule(),
                        waiver.report(),
                        waiver.expires().toString(),
                        waiver.owner()));
    }

    /** Those that hold and accept nothing: the report was mended, or the waiver names another one. */
    List<Problem> idle(List<Finding> findings) {
        return holding.stream()
                .filter(waiver -> findings.stream()
                        .noneMatch(f -> isAbout(
                                waiver,
                                f.rule(),
                                f.subject().unit(),
                                f.subject().year())))
                .map(waiver -> problem(waiver, "waiver.idle", waiver.rule(), waiver.report()))
                .toList();
    }

    private static boolean isAbout(Waiver waiver, String rule, @Nullable String unit, @Nullable Integer year) {
        return waiver.rule().equals(rule) && waiver.unit().equals(unit) && year != null && waiver.year() == year;
    }

    private static Problem problem(Waiver waiver, String key, Object... arguments) {
        return new Problem(
                waiver.location(),
                waiver.sourceLine(),
                Message.of(key, arguments),
                Message.of(key + ".hint", arguments));
    }
}
