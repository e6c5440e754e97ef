package org.reportsite.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportsite.check.CheckedReport;
import org.reportsite.collection.ExpectedSection;
import org.reportsite.collection.Structure;
import org.reportsite.match.MatchedSection;

/**
 * How a report's sections lie against the expected ones: which keep the expected order, which don't, and where those
 * that are missing belong. Only sections that keep the order say where another belongs, so that neither a missing nor a
 * misplaced one upsets the rest.
 */
final class Placement {

    private final List<MatchedSection> sections;
    private final List<ExpectedSection> expected;
    private final boolean ordered;
    private final int year;
    private final List<Integer> inOrder;
    private final List<Integer> outOfOrder;

    private Placement(List<MatchedSection> sections, Optional<Structure> structure, int year) {
        this.sections = sections;
        this.expected = structure.map(Structure::sections).orElse(List.of());
        this.ordered = structure.map(Structure::ordered).orElse(false);
        this.year = year;
        List<Integer> counting = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).expected() != null && !sections.get(i).duplicate()) {
                counting.add(i);
            }
        }
        this.inOrder = LongestOrder.of(counting.stream().map(this::rank).toList()).stream()
                .map(counting::get)
                .toList();
        this.outOfOrder = counting.stream().filter(i -> !inOrder.contains(i)).toList();
    }

    static Placement of(CheckedReport report) {
        return new Placement(
                report.sections(), report.structure(), report.matched().year());
    }

    /**
     * A required section that isn't there.
     *
     * @param section what is missing, the first of several of which one must be there
     * @param similar index of the section that is probably it, its heading misspelt; null where there is none
     * @param after index of the section that it belongs after, -1 where it belongs first
     * @param before index of the section that it belongs before, the number of sections where it belongs last
     */
    record Missing(ExpectedSection section, @Nullable Integer similar, int after, int before) {}

    /**
     * A section that breaks the order.
     *
     * @param index its index
     * @param neighbour index of the section that it belongs right before or after
     * @param before whether it belongs before that one
     */
    record Misplaced(int index, int neighbour, boolean before) {}

    /** The required sections that are missing, in the expected order. */
    List<Missing> missing() {
        Set<Integer> taken = new TreeSet<>();
        List<Missing> missing = new ArrayList<>();
        for (int rank = 0; rank < expected.size(); rank++) {
            ExpectedSection section = expected.get(rank);
            if (isFirst(section) && isDue(section) && alternatives(section).noneMatch(this::isPresent)) {
                Integer similar = similar(section, taken).orElse(null);
                missing.add(new Missing(section, similar, last(rank), next(rank)));
            }
        }
        return missing;
    }

    /** Indexes of the sections that are probably a missing one, their headings misspelt. */
    Set<Integer> misspelt() {
        return missing().stream()
                .map(Missing::similar)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** As few sections as must move for the rest to be in order; none where no order is required. */
    List<Misplaced> misplaced() {
        return ordered ? outOfOrder.stream().map(this::misplaced).toList() : List.of();
    }

    private Misplaced misplaced(int index) {
        int next = next(rank(index));
        return next < index ? new Misplaced(index, next, true) : new Misplaced(index, last(rank(index)), false);
    }

    private boolean isPresent(ExpectedSection section) {
        return sections.stream().anyMatch(s -> section.id().equals(s.id()));
    }

    /** The sections of which a report has exactly one; a section that stands for itself alone. */
    Stream<ExpectedSection> alternatives(ExpectedSection section) {
        List<String> ids = section.need().oneOf();
        return ids.isEmpty() ? Stream.of(section) : expected.stream().filter(e -> ids.contains(e.id()));
    }

    private boolean isDue(ExpectedSection section) {
        return alternatives(section).anyMatch(e -> e.isDueIn(year));
    }

    private static boolean isFirst(ExpectedSection section) {
        List<String> ids = section.need().oneOf();
        return ids.isEmpty() || ids.get(0).equals(section.id());
    }

    private Optional<Integer> similar(ExpectedSection section, Set<Integer> taken) {
        for (int i = 0; i < sections.size(); i++) {
            MatchedSection candidate = sections.get(i);
            if (candidate.expected() == null
                    && alternatives(section)
                            .anyMatch(e ->
                                    SimilarHeading.isLike(candidate.section().title(), e.names()))
                    && taken.add(i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Its place in the expected order; those of which a report has one share a place. */
    private int rank(int index) {
        String id = sections.get(index).id();
        return IntStream.range(0, expected.size())
                .filter(rank -> alternatives(expected.get(rank)).anyMatch(e -> e.id().equals(id)))
                .findFirst()
                .orElseThrow();
    }

    private int last(int rank) {
        return inOrder.stream().filter(i -> rank(i) < rank).reduce(-1, (a, b) -> b);
    }

    private int next(int rank) {
        return inOrder.stream().filter(i -> rank(i) > rank).findFirst().orElse(sections.size());
    }
}
