package org.reportsite.check.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reportsite.check.FindingOrder;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Messages;
import org.reportsite.diagnostic.Problem;
import org.reportsite.diagnostic.Severity;

/** Findings as lines of the build's log, fit for a terminal. */
public final class ConsoleReport {

    private static final String INDENT = "    ";
    private static final String HINT = "  → ";

    private final Languages languages;
    private final Messages texts;

    /**
     * A report.
     *
     * @param languages tell each finding in its language
     * @param texts texts of the summary
     */
    public ConsoleReport(Languages languages, Messages texts) {
        this.languages = languages;
        this.texts = texts;
    }

    /**
     * A finding: place, severity, rule and what is wrong in one line; then the source line, a caret under the place, and
     * what to do.
     */
    public List<String> lines(Finding finding) {
        String kind = " " + finding.severity().id() + " " + finding.rule() + ": ";
        return lines(finding.problem(), kind, languages.of(finding));
    }

    /**
     * A finding, without its source line and what to do where the next one says the same of the same place.
     *
     * @param next the finding that is told after it, null where none is
     */
    public List<String> lines(Finding finding, @Nullable Finding next) {
        List<String> lines = lines(finding);
        boolean isSame = next != null
                && next.problem().location().equals(finding.problem().location())
                && hint(next).equals(hint(finding));
        return isSame ? lines.subList(0, 1) : lines;
    }

    private String hint(Finding finding) {
        return languages.of(finding).text(finding.problem().hint());
    }

    /** The findings in the order in which to tell them: those of a file, and of a section in it, stay together. */
    public static List<Finding> ordered(List<Finding> findings) {
        return LogOrder.of(findings);
    }

    /**
     * How many findings there are by rule and by unit, in columns.
     *
     * @param standing those that are not waived
     */
    public List<String> table(List<Finding> standing) {
        return new SummaryTable(texts).lines(standing);
    }

    /** A mistake in a configuration file, in the same form. */
    public static List<String> lines(Problem problem, Messages language) {
        return lines(problem, " ", language);
    }

    private static List<String> lines(Problem problem, String kind, Messages language) {
        List<String> lines = new ArrayList<>();
        lines.add(VisibleText.of(problem.location() + kind + language.text(problem.message())));
        SourceExcerpt.of(problem).forEach(line -> lines.add(INDENT + line));
        lines.add(HINT + VisibleText.of(language.text(problem.hint())));
        return lines;
    }

    /**
     * How many findings there are, and where the build fails what to mend first and how to see the site all the same.
     *
     * @param findings all of them
     * @param failing those that fail the build; none where it passes
     */
    public List<String> summary(List<Finding> findings, List<Finding> failing) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.text(
                "check.count",
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                count(findings, Severity.INFO)));
        long accepted = findings.stream().filter(Finding::isInBaseline).count();
        long waived = findings.stream().filter(finding -> !finding.stands()).count() - accepted;
        if (waived > 0) {
            lines.add(texts.text("check.waived", waived));
        }
        if (accepted > 0) {
            lines.add(texts.text("check.accepted", accepted));
        }
        if (!failing.isEmpty()) {
            lines.add(first(failing));
            lines.add(texts.text("check.anyway"));
        }
        return lines;
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.stands() && finding.severity() == severity)
                .count();
    }

    /** Of the heaviest findings, the rule that most of them broke. */
    private String first(List<Finding> failing) {
        Severity heaviest = failing.stream()
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Map<String, List<Finding>> byRule = new TreeMap<>();
        failing.stream()
                .filter(finding -> finding.severity() == heaviest)
                .sorted(FindingOrder.BY_PLACE)
                .forEach(finding -> byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                        .add(finding));
        Map.Entry<String, List<Finding>> most = byRule.entrySet().stream()
                .min(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .orElseThrow();
        String place = most.getValue().get(0).problem().location().toString();
        return VisibleText.of(
                texts.text("check.first", most.getKey(), most.getValue().size(), place));
    }
}
