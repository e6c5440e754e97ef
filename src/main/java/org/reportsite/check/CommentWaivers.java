package org.reportsite.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.diagnostic.Waived;
import org.reportsite.report.InlineWaiver;
import org.reportsite.report.Report;
import org.reportsite.text.Suggestions;

/**
 * The comments of one report that accept findings beside them. One that names no rule, or gives no reason, accepts
 * nothing.
 */
final class CommentWaivers {

    private final Report report;
    private final Set<String> rules;

    CommentWaivers(Report report, Set<String> rules) {
        this.report = report;
        this.rules = rules;
    }

    /** The terms on which what a rule finds at a place is accepted. */
    Optional<Waived> terms(String rule, Location at) {
        return report.waivers().stream()
                .filter(waiver -> isSound(waiver)
                        && waiver.rule().equals(rule)
                        && at.file().equals(report.file())
                        && waiver.isAbout(at.line()))
                .findFirst()
                .map(waiver -> Waived.byComment(waiver.reason()));
    }

    /** What a reader of the log should know of them: mistakes, and those that accept nothing. */
    List<Problem> notices(List<Finding> findings) {
        return report.waivers().stream()
                .flatMap(waiver -> notice(waiver, findings).stream())
                .toList();
    }

    private Optional<Problem> notice(InlineWaiver waiver, List<Finding> findings) {
        if (!rules.contains(waiver.rule())) {
            return Optional.of(Suggestions.closest(waiver.rule(), rules)
                    .map(meant -> problem(waiver, "waiver.comment-rule.similar", waiver.rule(), meant))
                    .orElseGet(() -> problem(waiver, "waiver.comment-rule", waiver.rule())));
        }
        if (waiver.reason().isEmpty()) {
            return Optional.of(problem(waiver, "waiver.comment-reason", waiver.rule()));
        }
        boolean accepts = findings.stream()
                .anyMatch(f -> f.rule().equals(waiver.rule())
                        && waiver.isAbout(f.problem().location().line()));
        return accepts ? Optional.empty() : Optional.of(problem(waiver, "waiver.comment-idle", waiver.rule()));
    }

    private boolean isSound(InlineWaiver waiver) {
        return rules.contains(waiver.rule()) && !waiver.reason().isEmpty();
    }

    private Problem problem(InlineWaiver waiver, String key, Object... arguments) {
        return new Problem(
                new Location(report.file(), waiver.at().line(), waiver.at().column()),
                report.lineAt(waiver.at()),
                Message.of(key, arguments),
                Message.of(key + ".hint", arguments));
    }
}
