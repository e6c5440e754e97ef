package org.reportsite.check;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.FigureConfig;
import org.reportsite.collection.Structure;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.figure.ReportFigures;
import org.reportsite.link.References;
import org.reportsite.match.MatchedReport;
import org.reportsite.match.MatchedSection;
import org.reportsite.report.Passage;
import org.reportsite.report.Position;
import org.reportsite.report.Report;

/**
 * What a rule looks at.
 *
 * @param config the collection's settings
 * @param matched the report, its sections matched
 * @param previous the unit's preceding report, not always last year's; null for its first
 * @param references where its links, images and attachments lead
 * @param figures its figures
 * @param previousFigures those of the preceding report; null for the unit's first
 */
public record CheckedReport(
        CollectionConfig config,
        MatchedReport matched,
        @Nullable MatchedReport previous,
        References references,
        ReportFigures figures,
        @Nullable ReportFigures previousFigures) {

    /** A report whose figures are still to be read. */
    public static CheckedReport of(
            CollectionConfig config, MatchedReport matched, @Nullable MatchedReport previous, References references) {
        List<FigureConfig> configured = config.figures();
        return new CheckedReport(
                config,
                matched,
                previous,
                references,
                ReportFigures.of(matched, configured),
                previous == null ? null : ReportFigures.of(previous, configured));
    }

    /** What was read. */
    public Report report() {
        return matched.report();
    }

    /** Its sections in order. */
    public List<MatchedSection> sections() {
        return matched.sections();
    }

    /** What a report of the unit consists of, where the collection says so. */
    public Optional<Structure> structure() {
        return Optional.ofNullable(config.structureOf(matched.unit()));
    }

    /** A problem at a place of this report. */
    public Problem problem(Position at, Message message, Message hint) {
        return new Problem(new Location(report().file(), at.line(), at.column()), report().lineAt(at), message, hint);
    }

    /**
     * A fault whose texts take the same arguments.
     *
     * @param rule the rule's id
     * @param key key of what is wrong; what to do stands under the key and {@code .hint}
     * @param section id of the required section it concerns, null where it concerns none
     */
    public Fault fault(String rule, String key, @Nullable String section, Position at, Object... arguments) {
        return new Fault(rule, section, problem(at, Message.of(key, arguments), Message.of(key + ".hint", arguments)));
    }

    /** The place of the last line of the report's own text: what a download site added is not it, nor is a comment. */
    public Position end() {
        List<String> lines = report().lines();
        int line = lines.size();
        while (line > 0) {
            int comment = commentStart(lines, line);
            if (comment > 0) {
                line = comment;
            } else if (!lines.get(line - 1).isBlank() && !isAdvertisement(line)) {
                return new Position(line, 1);
            }
            line--;
        }
        return Position.START;
    }

    /** The line, from 1, on which a comment begins that ends on this line; 0 where text stands on its lines too. */
    private int commentStart(List<String> lines, int end) {
        if (!report().file().endsWith(".md")
                || !lines.get(end - 1).stripTrailing().endsWith("-->")) {
            return 0;
        }
        int line = end;
        while (line > 0 && !lines.get(line - 1).contains("<!--")) {
            line--;
        }
        // Of several comments on a line the last would do, but text may stand between them.
        boolean isAlone = line > 0
                && lines.get(line - 1).stripLeading().startsWith("<!--")
                && lines.get(line - 1).indexOf("<!--") == lines.get(line - 1).lastIndexOf("<!--");
        return isAlone ? line : 0;
    }

    private boolean isAdvertisement(int line) {
        return report().advertisements().stream().anyMatch(passage -> spans(passage, line));
    }

    private static boolean spans(Passage passage, int line) {
        int first = passage.at().line();
        return line >= first && line < first + passage.text().lines().count();
    }
}
