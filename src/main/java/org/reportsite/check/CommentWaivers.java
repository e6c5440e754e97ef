package org.reportsite.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    private final String file;
    private final Set<String> rules;
    private final List<InlineWaiver> waivers;
    /** The line of each. */
    private final List<String> lines;

    private final Map<String, Waived> terms = new HashMap<>();

    CommentWaivers(Report report, Set<String> rules) {
        this.file = report.file();
        this.rules = rules;
        this.waivers = report.waivers();
        this.lines = waivers.stream().map(w -> report.lineAt(w.at())).toList();
        for (InlineWaiver waiver : report.waivers()) {
            if (rules.contains(waiver.rule()) && !waiver.reason().isEmpty()) {
                Waived accepted = Waived.byComment(waiver.reason());
                // A place at a report's end may be the comment itself.
                terms.putIfAbsent(key(waiver.line(), waiver.rule()), accepted);
                terms.putIfAbsent(key(waiver.at().line(), waiver.rule()), accepted);
            }
        }
    }

    private static String key(int line, String rule) {
        return line + " " + rule;
    }

    /** The terms on which what a rule finds at a place is accepted. */
    Optional<Waived> terms(String rule, Location at) {
        return at.file().equals(file) ? Optional.ofNullable(terms.get(key(at.line(), rule))) : Optional.empty();
    }

    /** What a reader of the log should know of them: mistakes, and those that accept nothing. */
    List<Problem> notices(List<Finding> findings) {
        Set<String> found = findings.stream()
                .map(f -> key(f.problem().location().line(), f.rule()))
                .collect(Collectors.toSet());
        return IntStream.range(0, waivers.size())
                .boxed()
                .flatMap(i -> notice(waivers.get(i), lines.get(i), found).stream())
                .toList();
    }

    private Optional<Problem> notice(InlineWaiver waiver, String line, Set<String> found) {
        if (!rules.contains(waiver.rule())) {
            return Optional.of(Suggestions.closest(waiver.rule(), rules)
                    .map(meant -> problem(waiver, line, "waiver.comment-rule.similar", waiver.rule(), meant))
                    .orElseGet(() -> problem(waiver, line, "waiver.comment-rule", waiver.rule())));
        }
        if (waiver.reason().isEmpty()) {
            return Optional.of(problem(waiver, line, "waiver.comment-reason", waiver.rule()));
        }
        boolean accepts = found.contains(key(waiver.line(), waiver.rule()))
                || found.contains(key(waiver.at().line(), waiver.rule()));
        return accepts ? Optional.empty() : Optional.of(problem(waiver, line, "waiver.comment-idle", waiver.rule()));
    }

    private Problem problem(InlineWaiver waiver, String line, String key, Object... arguments) {
        return new Problem(
                new Location(file, waiver.at().line(), waiver.at().column()),
                line,
                Message.of(key, arguments),
                Message.of(key + ".hint", arguments));
    }
}
