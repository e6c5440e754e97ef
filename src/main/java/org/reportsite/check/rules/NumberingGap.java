package org.reportsite.check.rules;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportsite.check.CheckedReport;
import org.reportsite.check.Rule;
import org.reportsite.check.rules.NumberSequence.Explanation;
import org.reportsite.check.rules.NumberSequence.Gap;
import org.reportsite.check.rules.NumberSequence.Numbered;
import org.reportsite.check.rules.Placement.Misplaced;
import org.reportsite.check.rules.Placement.Missing;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Severity;
import org.reportsite.match.MatchedSection;
import org.reportsite.report.Block;
import org.reportsite.report.Point;
import org.reportsite.report.Section;
import org.reportsite.text.Numerals;

/**
 * Numbers of sections, or of a section's points, that skip or repeat: 一、二、四、 Reported at the number after the gap.
 * What another rule reports already is no gap: numbers of a missing, misplaced or doubled section, or of points that a
 * section has too few of. The numbers of a Markdown list count as they are written; items that are all numbered 1 leave
 * counting to Markdown.
 */
@AutoService(Rule.class)
public final class NumberingGap implements Rule {

    private static final Pattern LIST_MARKER = Pattern.compile("[0-9]{1,9}[.)]");

    private static final Pattern NOT_COUNTED = Pattern.compile("0*1[.)]");

    @Override
    public String id() {
        return "numbering-gap";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean readsStructure() {
        return true;
    }

    @Override
    public List<Fault> check(CheckedReport report) {
        Stream<Fault> sections = sectionGaps(report).stream().map(gap -> fault(report, gap, null));
        Stream<Fault> points = report.sections().stream()
                .flatMap(section -> pointGaps(report, section).stream().map(gap -> fault(report, gap, section.id())));
        return Stream.concat(sections, points).toList();
    }

    private Fault fault(CheckedReport report, Gap gap, @Nullable String section) {
        return report.fault(
                id(),
                id(),
                section,
                gap.item().at(),
                gap.expectedMarker(),
                gap.item().marker());
    }

    private static List<Gap> sectionGaps(CheckedReport report) {
        Placement placement = Placement.of(report);
        Set<Integer> misplaced =
                placement.misplaced().stream().map(Misplaced::index).collect(Collectors.toSet());
        List<Numbered> numbered = new ArrayList<>();
        for (int i = 0; i < report.sections().size(); i++) {
            MatchedSection section = report.sections().get(i);
            boolean aside = section.duplicate() || misplaced.contains(i);
            numbered(i, section.section(), aside).ifPresent(numbered::add);
        }
        return NumberSequence.gaps(numbered, false, new OtherFaults(placement.missing(), numbered));
    }

    private static Optional<Numbered> numbered(int index, Section section, boolean aside) {
        return value(section.number()).map(value -> new Numbered(index, section.marker(), value, section.at(), aside));
    }

    private static List<Gap> pointGaps(CheckedReport report, MatchedSection section) {
        List<Point> points = section.section().points();
        List<Numbered> numbered = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            numbered(report, i, points.get(i)).ifPresent(numbered::add);
        }
        int lacking = SectionText.hasSize(section)
                ? Math.max(0, SectionText.expected(section).points().min()) - points.size()
                : 0;
        return NumberSequence.gaps(numbered, true, (after, index, first, past) -> past - first <= lacking);
    }

    private static Optional<Numbered> numbered(CheckedReport report, int index, Point point) {
        String label = isListItem(point) ? written(report, point) : point.label();
        return NumeralStyle.numeralIn(label)
                .flatMap(NumberingGap::value)
                .map(value -> new Numbered(index, label, value, point.at(), false));
    }

    /** The number before a list's item, its mark with it; the list's own counting where all items are numbered 1. */
    private static String written(CheckedReport report, Point point) {
        String line = report.report().lineAt(point.at());
        int start = Math.min(line.length(), point.at().column() - 1);
        Matcher marker = LIST_MARKER.matcher(line).region(start, line.length());
        boolean isCounted =
                !marker.lookingAt() || NOT_COUNTED.matcher(marker.group()).matches();
        return isCounted ? point.label() : marker.group();
    }

    /** Whether the label was made from the list's own counting. */
    private static boolean isListItem(Point point) {
        return point.blocks().get(0) instanceof Block.ItemList list
                && list.ordered()
                && point.label().equals(list.start() + ".");
    }

    private static Optional<Integer> value(String numeral) {
        return Numerals.parse(numeral).stream()
                .filter(value -> value > 0)
                .boxed()
                .findFirst();
    }

    /** Sections that are missing, and numbers that misplaced or doubled sections hold. Each missing one counts once. */
    private static final class OtherFaults implements Explanation {

        private final List<Missing> missing;
        private final Set<Integer> asideNumbers;
        private final Set<Missing> used = new HashSet<>();

        OtherFaults(List<Missing> missing, List<Numbered> numbered) {
            this.missing = missing.stream().filter(m -> m.similar() == null).toList();
            this.asideNumbers = numbered.stream()
                    .filter(Numbered::aside)
                    .map(Numbered::value)
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public boolean covers(int after, int index, int first, int past) {
            List<Missing> between = missing.stream()
                    .filter(m -> m.after() < index && m.before() > after && !used.contains(m))
                    .toList();
            long held =
                    IntStream.range(first, past).filter(asideNumbers::contains).count();
            boolean covered = between.size() + held >= past - first;
            if (covered) {
                used.addAll(between);
            }
            return covered;
        }
    }
}
