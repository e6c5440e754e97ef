package org.reportsite.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Problem;
import org.reportsite.diagnostic.Subject;

/**
 * Names of findings that outlive edits elsewhere: made of the report, the rule, the section and the text around the place,
 * never of line numbers, so that a line put in above does not make an old finding a new one.
 */
public final class Fingerprints {

    /** Rules about what is not there. They stand at a neighbour, which may well be edited. */
    private static final Set<String> ABSENT =
            Set.of("section-missing", "opening-missing", "closing-missing", "report-missing");

    /** How much text on either side counts, in UTF-16 units: a paragraph is one line, and may be edited further on. */
    private static final int CONTEXT = 40;

    private Fingerprints() {}

    /**
     * The fingerprint of each finding, in the same order: 64 lower-case hexadecimal digits, a SHA-256. Equal findings of a
     * report are told apart by their number in the order of their places. A report is known by its unit and year, so that
     * its file may be renamed; by its file where one of these is unknown.
     */
    public static List<String> of(List<Finding> findings) {
        MessageDigest digest = sha256();
        String[] prints = new String[findings.size()];
        Map<String, Integer> seen = new HashMap<>();
        IntStream.range(0, findings.size())
                .boxed()
                .sorted(Comparator.comparing(findings::get, FindingOrder.BY_PLACE))
                .forEach(i -> {
                    String content = content(findings.get(i));
                    int number = seen.merge(content, 1, Integer::sum);
                    prints[i] = HexFormat.of().formatHex(digest.digest((content + number).getBytes(UTF_8)));
                });
        return List.of(prints);
    }

    private static String content(Finding finding) {
        Subject subject = finding.subject();
        return String.join(
                "\n",
                subject.collection(),
                report(finding),
                finding.rule(),
                Objects.requireNonNullElse(subject.section(), ""),
                ABSENT.contains(finding.rule()) ? "" : text(finding.problem()),
                "");
    }

    private static String report(Finding finding) {
        String unit = finding.subject().unit();
        Integer year = finding.subject().year();
        return unit == null || year == null ? finding.problem().location().file() : unit + "\n" + year;
    }

    /** What stands around the place; where there is nothing, what kind of problem it is. */
    private static String text(Problem problem) {
        String line = problem.sourceLine();
        if (line == null || line.isBlank()) {
            return problem.message().key();
        }
        int at = Math.min(problem.location().column() - 1, line.length());
        String before = normal(line.substring(0, at));
        String after = normal(line.substring(at));
        return before.substring(Math.max(0, before.length() - CONTEXT))
                + after.substring(0, Math.min(after.length(), CONTEXT));
    }

    private static String normal(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
