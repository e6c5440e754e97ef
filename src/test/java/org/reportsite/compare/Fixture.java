package org.reportsite.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportsite.match.HeadingGroup;
import org.reportsite.match.MatchedReport;
import org.reportsite.match.MatchedSection;
import org.reportsite.report.Block;
import org.reportsite.report.FrontMatter;
import org.reportsite.report.Inline;
import org.reportsite.report.Point;
import org.reportsite.report.Position;
import org.reportsite.report.Report;
import org.reportsite.report.Section;

/**
 * A report in a few lines of text: {@code ## heading} begins a section, a line with {@code 一是}, {@code （一）} or
 * {@code 1.} a point, two spaces one more paragraph of it, {@code | a | b |} is a table's row, {@code ==} begins the closing.
 */
final class Fixture {

    private static final Pattern POINT = Pattern.compile("([一二三四五六七八九十]是|（[一二三四五六七八九十]+）|[0-9]+\\. )(.*)");
    private static final Pattern LEAD = Pattern.compile("([^。.]{1,60})(?:$|。|[.](?= |$))\\s*(.*)");

    private final List<MatchedSection> sections = new ArrayList<>();
    private final Set<String> groups = new HashSet<>();
    private final List<Block> opening = new ArrayList<>();
    private final List<Block> closing = new ArrayList<>();
    private List<Block> introduction = new ArrayList<>();
    private List<Point> points = new ArrayList<>();
    private String heading = "";

    static MatchedReport report(int year, String text) {
        Fixture fixture = new Fixture();
        List<Block> current = fixture.opening;
        for (String line : text.lines().toList()) {
            Matcher point = POINT.matcher(line);
            if (line.startsWith("## ")) {
                fixture.endSection();
                fixture.heading = line.substring(3);
                current = fixture.introduction;
            } else if (line.startsWith("==")) {
                current = fixture.closing;
            } else if (line.startsWith("|")) {
                row(line, current);
            } else if (line.startsWith("  ") && !fixture.points.isEmpty()) {
                fixture.continuePoint(line.strip());
            } else if (current == fixture.introduction && point.matches()) {
                fixture.points.add(point(point.group(1), point.group(2), line));
            } else if (!line.isBlank()) {
                current.add(paragraph(line));
            }
        }
        fixture.endSection();
        Report report = new Report(
                year + ".md",
                FrontMatter.NONE,
                "",
                Position.START,
                List.of(),
                fixture.opening,
                fixture.sections.stream().map(MatchedSection::section).toList(),
                fixture.closing,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new MatchedReport("u", "U", year, report, fixture.sections);
    }

    private void endSection() {
        if (!heading.isEmpty()) {
            String marker = heading.replaceFirst("^([一二三四五六七八九十]+、|[0-9]+\\. )?.*", "$1");
            String title = heading.substring(marker.length());
            Section section = new Section(
                    marker.replaceAll("[、. ]", ""),
                    marker,
                    List.of(new Inline.Text(title, Position.START)),
                    Position.START,
                    introduction,
                    points);
            String group = HeadingGroup.of(title);
            boolean duplicate = !groups.add(group);
            sections.add(new MatchedSection(section, null, group, "s" + (sections.size() + 1), duplicate));
        }
        introduction.clear();
        points = new ArrayList<>();
    }

    private void continuePoint(String paragraph) {
        Point point = points.remove(points.size() - 1);
        List<Block> blocks = new ArrayList<>(point.blocks());
        blocks.add(paragraph(paragraph));
        points.add(new Point(point.label(), point.lead(), point.text() + "\n" + paragraph, point.at(), blocks));
    }

    private static Point point(String label, String rest, String line) {
        Matcher lead = LEAD.matcher(rest);
        boolean hasLead = lead.matches();
        return new Point(
                label.strip(),
                hasLead ? lead.group(1) : "",
                hasLead ? lead.group(2) : rest,
                Position.START,
                List.of(paragraph(line)));
    }

    private static void row(String line, List<Block> into) {
        List<Block.Cell> cells = Arrays.stream(line.substring(1).split("\\|"))
                .map(cell ->
                        new Block.Cell(List.of(new Inline.Text(cell.strip(), Position.START)), Block.Alignment.NONE))
                .toList();
        if (!into.isEmpty() && into.get(into.size() - 1) instanceof Block.Table table) {
            List<List<Block.Cell>> rows = new ArrayList<>(table.rows());
            rows.add(cells);
            into.set(into.size() - 1, new Block.Table(table.header(), rows, Position.START));
        } else {
            into.add(new Block.Table(cells, List.of(), Position.START));
        }
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(new Inline.Text(text, Position.START)), Position.START);
    }
}
