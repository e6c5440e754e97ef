package org.reportsite.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.ExpectedSection;
import org.reportsite.report.Report;
import org.reportsite.report.Section;
import org.reportsite.text.Numerals;

/**
 * Matches a report's sections to the required ones. A heading is the section whose title or alias it contains; the
 * longest match wins, then the one that begins earliest in the heading, then the expected order. One that contains none
 * is the first section whose pattern it matches; of those that match none, the first with a section's number is that
 * section where no other heading is. Safe for use by several threads.
 */
public final class SectionMatcher {

    private final List<ExpectedSection> expected;
    private final List<Name> names;
    private final Function<String, Map<String, ExpectedSection>> exceptions;

    /** A title or alias in the form in which headings are compared. */
    private record Name(ExpectedSection section, String text) {}

    private record Match(Name name, int at) {}

    /** Longest first, then earliest; a stable sort keeps the expected order. */
    private static final Comparator<Match> BEST = Comparator.comparingInt(
                    (Match match) -> -match.name().text().length())
            .thenComparingInt(Match::at);

    /**
     * A matcher for a collection.
     *
     * @param expected the required sections in their order; none where nothing is required
     */
    public SectionMatcher(List<ExpectedSection> expected) {
        this(expected, unit -> Map.of());
    }

    /** A matcher for a collection, in which units may have exceptions. */
    public SectionMatcher(CollectionConfig config) {
        this(config.expectedSections(), config::exceptions);
    }

    private SectionMatcher(List<ExpectedSection> expected, Function<String, Map<String, ExpectedSection>> exceptions) {
        this.expected = List.copyOf(expected);
        this.exceptions = exceptions;
        names = expected.stream()
                .flatMap(section -> section.names().stream().map(name -> new Name(section, HeadingForm.of(name))))
                .filter(name -> !name.text().isEmpty())
                .toList();
    }

    /** The report with each section matched once. */
    public MatchedReport match(String unit, String unitName, int year, Report report) {
        IdentityHashMap<Section, ExpectedSection> found = find(report.sections());
        Map<String, ExpectedSection> own = exceptions.apply(unit);
        Occurrences occurrences = new Occurrences(expected);
        List<MatchedSection> matched = new ArrayList<>();
        for (Section section : report.sections()) {
            ExpectedSection usual = found.get(section);
            matched.add(
                    usual == null
                            ? occurrences.other(section)
                            : occurrences.of(section, own.getOrDefault(usual.id(), usual)));
        }
        return new MatchedReport(unit, unitName, year, report, matched);
    }

    private IdentityHashMap<Section, ExpectedSection> find(List<Section> sections) {
        IdentityHashMap<Section, ExpectedSection> found = new IdentityHashMap<>();
        for (Section section : sections) {
            byTitle(section.title()).or(() -> byPattern(section.title())).ifPresent(e -> found.put(section, e));
        }
        for (Section section : sections) {
            if (!found.containsKey(section)) {
                byNumber(section.number()).filter(e -> !found.containsValue(e)).ifPresent(e -> found.put(section, e));
            }
        }
        return found;
    }

    /** The section whose title or alias a heading contains. */
    public Optional<ExpectedSection> byTitle(String heading) {
        String text = HeadingForm.of(heading);
        return names.stream()
                .map(name -> new Match(name, text.indexOf(name.text())))
                .filter(match -> match.at() >= 0)
                .min(BEST)
                .map(match -> match.name().section());
    }

    private Optional<ExpectedSection> byPattern(String heading) {
        return expected.stream()
                .filter(section -> section.heading().pattern() != null
                        && section.heading().pattern().isIn(heading))
                .findFirst();
    }

    private Optional<ExpectedSection> byNumber(String number) {
        OptionalInt value = Numerals.parse(number);
        return expected.stream()
                .filter(section -> section.heading().number() != null
                        && value.isPresent()
                        && section.heading().number() == value.getAsInt())
                .findFirst();
    }
}
