package org.reportsite.scaffold;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.Bounds;
import org.reportsite.collection.ExpectedSection;
import org.reportsite.match.SectionMatcher;
import org.reportsite.scaffold.SurveyedReport.Part;

/** Derives a structure from reports. */
public final class StructureSurvey {

    /** A section that this share of the reports has is one that the collection has. */
    private static final double SHARED = 0.8;
    /** What is required must leave this share of the reports without a fault. */
    private static final double SOUND = 0.9;
    /** An order that more reports break than this is none. */
    private static final double DISORDERED = 0.05;

    private static final int HEADINGS_SHOWN = 3;

    private final List<SurveyedReport> reports;
    private final List<SectionNames.Names> names;
    private final List<Map<Integer, Part>> parts = new ArrayList<>();
    private final List<BitSet> present = new ArrayList<>();
    private int extras;
    private int disordered;

    private StructureSurvey(List<SurveyedReport> reports) {
        this.reports = reports;
        this.names = SectionNames.of(reports, SHARED);
        names.forEach(n -> {
            parts.add(new TreeMap<>());
            present.add(new BitSet());
        });
        look();
    }

    /** The structure that most of some reports have; at least one report. */
    public static StructureDraft of(List<SurveyedReport> reports) {
        return new StructureSurvey(List.copyOf(reports)).draft();
    }

    /** Matches as the check will. */
    private void look() {
        List<ExpectedSection> expected =
                IntStream.range(0, names.size()).mapToObj(this::expected).toList();
        SectionMatcher matcher = new SectionMatcher(expected);
        for (int i = 0; i < reports.size(); i++) {
            look(i, matcher, expected);
        }
    }

    private void look(int report, SectionMatcher matcher, List<ExpectedSection> expected) {
        int last = -1;
        boolean extra = false;
        boolean ordered = true;
        for (Part part : reports.get(report).sections()) {
            int section = matcher.byTitle(part.title()).map(expected::indexOf).orElse(-1);
            if (section < 0) {
                extra = true;
            } else if (!present.get(section).get(report)) {
                present.get(section).set(report);
                parts.get(section).put(report, part);
                ordered &= section > last;
                last = section;
            }
        }
        extras += extra ? 1 : 0;
        disordered += ordered ? 0 : 1;
    }

    private StructureDraft draft() {
        BitSet openings = having(SurveyedReport::opening);
        BitSet closings = having(SurveyedReport::closing);
        List<BitSet> wanted = new ArrayList<>(present);
        wanted.add(openings);
        wanted.add(closings);
        List<Boolean> required = required(wanted);
        BitSet outliers = Outliers.of(parts, reports.size());
        List<@Nullable SectionRole> roles = SectionRole.of(
                parts.stream().map(found -> List.copyOf(found.values())).toList());
        List<DraftSection> sections = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            sections.add(section(i, required.get(i), roles.get(i), outliers));
        }
        return new StructureDraft(
                reports.size(),
                openings.cardinality(),
                closings.cardinality(),
                required.get(names.size()),
                required.get(names.size() + 1),
                disordered <= DISORDERED * reports.size(),
                extras,
                outliers.cardinality(),
                sections);
    }

    private BitSet having(java.util.function.Predicate<SurveyedReport> part) {
        BitSet having = new BitSet();
        IntStream.range(0, reports.size())
                .filter(i -> part.test(reports.get(i)))
                .forEach(having::set);
        return having;
    }

    /** What to require: the most common first, as long as enough reports have it all. */
    private List<Boolean> required(List<BitSet> wanted) {
        List<Boolean> required = new ArrayList<>(Collections.nCopies(wanted.size(), false));
        BitSet sound = new BitSet();
        sound.set(0, reports.size());
        List<Integer> order = IntStream.range(0, wanted.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> -wanted.get(i).cardinality()))
                .toList();
        for (int i : order) {
            BitSet both = (BitSet) sound.clone();
            both.and(wanted.get(i));
            if (both.cardinality() >= SOUND * reports.size()) {
                required.set(i, true);
                sound = both;
            }
        }
        return required;
    }

    private DraftSection section(int index, boolean required, @Nullable SectionRole role, BitSet outliers) {
        Collection<Part> found = parts.get(index).values();
        Map<String, Integer> headings = new HashMap<>();
        found.forEach(part -> headings.merge(part.title(), 1, Integer::sum));
        List<String> common = headings.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(HEADINGS_SHOWN)
                .map(Map.Entry::getKey)
                .toList();
        return new DraftSection(
                names.get(index),
                found.size(),
                required,
                role,
                spread(index, Part::points, outliers),
                spread(index, Part::characters, outliers),
                GivenSentences.of(found, SHARED),
                common,
                headings.size() - common.size());
    }

    private @Nullable Spread spread(int index, Function<Part, Integer> number, BitSet outliers) {
        Map<Integer, Part> found = parts.get(index);
        List<Integer> near = found.entrySet().stream()
                .filter(e -> !outliers.get(e.getKey()))
                .map(e -> number.apply(e.getValue()))
                .toList();
        return near.isEmpty()
                ? null
                : Spread.of(found.values().stream().map(number).toList(), near);
    }

    private ExpectedSection expected(int index) {
        SectionNames.Names section = names.get(index);
        return new ExpectedSection(
                "section-" + (index + 1),
                section.title(),
                section.aliases(),
                true,
                null,
                Bounds.ANY,
                Bounds.ANY,
                Bounds.ANY,
                List.of());
    }
}
