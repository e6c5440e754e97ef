package org.reportsite.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reportsite.collection.ExpectedSection;
import org.reportsite.report.Report;
import org.reportsite.report.Section;
import org.reportsite.text.Normalizer;
import org.reportsite.text.Slugs;

/**
 * Matches a report's sections to the required ones: a heading is the section whose title or alias it contains; the
 * longest match wins, then the one that begins earliest in the heading, then the expected order. Safe for use by several
 * threads.
 */
public final class SectionMatcher {

    private final List<Name> names;
    private final Set<String> ids = new HashSet<>();

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
        names = expected.stream()
                .flatMap(section -> Stream.concat(Stream.of(section.title()), section.aliases().stream())
                        .map(name -> new Name(section, Normalizer.heading(name))))
                .filter(name -> !name.text().isEmpty())
                .toList();
        expected.forEach(section -> ids.add(section.id()));
    }

    /** The report with each section matched once. */
    public MatchedReport match(String unit, String unitName, int year, Report report) {
        List<MatchedSection> matched = new ArrayList<>();
        Set<String> anchors = new HashSet<>();
        Set<String> groups = new HashSet<>(ids);
        Set<ExpectedSection> seen = new HashSet<>();
        for (Section section : report.sections()) {
            Optional<ExpectedSection> expected = find(section.title());
            String anchor =
                    Slugs.unique(expected.map(ExpectedSection::id).orElseGet(() -> Slugs.of(section.title())), anchors);
            String group = expected.map(ExpectedSection::id).orElseGet(() -> Slugs.unique(group(section), groups));
            boolean duplicate = expected.filter(e -> !seen.add(e)).isPresent();
            matched.add(new MatchedSection(section, expected.orElse(null), group, anchor, duplicate));
        }
        return new MatchedReport(unit, unitName, year, report, matched);
    }

    /** The required section that a heading stands for. */
    public Optional<ExpectedSection> find(String heading) {
        String text = Normalizer.heading(heading);
        return names.stream()
                .map(name -> new Match(name, text.indexOf(name.text())))
                .filter(match -> match.at() >= 0)
                .min(BEST)
                .map(match -> match.name().section());
    }

    private static String group(Section section) {
        String heading = Normalizer.heading(section.title());
        return heading.isEmpty() ? "section" : heading;
    }
}
