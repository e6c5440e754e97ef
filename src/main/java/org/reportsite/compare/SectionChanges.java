package org.reportsite.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportsite.compare.ReportText.SectionText;
import org.reportsite.match.MatchedSection;
import org.reportsite.text.Normalizer;

/**
 * Tells which sections came, went, were renamed, split and merged: by what they are matched to, and where that tells
 * nothing by where their sentences went.
 */
final class SectionChanges {

    /** Share of a section's text that makes another one its successor, if it is the only one. */
    private static final double MOST = 0.5;
    /** Share that makes another one of several successors. */
    private static final double PART = 0.2;

    /** An outline of fewer sections is none to be told from another. */
    private static final int FEWEST = 3;

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final List<SectionText> before;
    private final List<SectionText> after;
    /** How much of each later section's text, in characters, was in which earlier one. */
    private final List<SortedMap<Integer, Integer>> sources = new ArrayList<>();
    /** How much of each earlier section's text is in which later one. */
    private final List<SortedMap<Integer, Integer>> targets = new ArrayList<>();

    private final int[] sizes;
    private final Map<String, SectionText> beforeByGroup = new HashMap<>();
    private final Map<String, SectionText> afterByGroup = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    private final Set<SectionText> told = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<SectionChange> changes = new ArrayList<>();

    private SectionChanges(ReportPair pair) {
        before = pair.earlier().sections();
        after = pair.later().sections();
        sizes = before.stream()
                .mapToInt(section -> size(pair.earlier(), section))
                .toArray();
        before.forEach(section -> targets.add(new TreeMap<>()));
        before.forEach(section -> beforeByGroup.putIfAbsent(section.group(), section));
        for (SectionText section : after) {
            sources.add(new TreeMap<>());
            places.putIfAbsent(section.group(), places.size());
            afterByGroup.putIfAbsent(section.group(), section);
        }
        for (int n = 0; n < pair.later().sentences().size(); n++) {
            int o = pair.pairing().earlierOf(n);
            if (o >= 0) {
                Sentence from = pair.earlier().sentences().get(o);
                int to = pair.later().sentences().get(n).section();
                targets.get(from.section()).merge(to, from.weight(), Integer::sum);
                sources.get(to).merge(from.section(), from.weight(), Integer::sum);
            }
        }
    }

    static SectionChanges of(ReportPair pair) {
        SectionChanges found = new SectionChanges(pair);
        found.findSplit();
        found.findMerged();
        found.findOthers();
        found.changes.sort(Comparator.comparingInt(found::place));
        return found;
    }

    /** The changes in the order of the later report, dropped sections last. */
    List<SectionChange> changes() {
        return List.copyOf(changes);
    }

    /** Whether fewer than half of the sections go on, of the report that has fewer of them. */
    boolean isNewOutline() {
        long sections = Math.min(real(before), real(after));
        long added = changes.stream()
                .filter(change -> change.kind() == SectionChange.Kind.ADDED)
                .count();
        return sections >= FEWEST && 2 * (real(after) - added) < sections;
    }

    private static long real(List<SectionText> sections) {
        return sections.stream().filter(SectionChanges::isReal).count();
    }

    private int place(SectionChange change) {
        return change.kind() == SectionChange.Kind.DROPPED
                ? places.size()
                : places.getOrDefault(change.group(), places.size());
    }

    private void findSplit() {
        for (int i = 0; i < before.size(); i++) {
            SectionText from = before.get(i);
            List<SectionText> into = new ArrayList<>();
            int moved = 0;
            for (Map.Entry<Integer, Integer> part : targets.get(i).entrySet()) {
                SectionText to = after.get(part.getKey());
                if (isReal(to) && part.getValue() >= PART * sizes[i]) {
                    into.add(to);
                    moved += part.getValue();
                }
            }
            boolean isSplit = isReal(from) && into.size() > 1 && moved >= MOST * sizes[i];
            if (isSplit && into.stream().anyMatch(this::isNew)) {
                tell(SectionChange.Kind.SPLIT, List.of(from), into);
            }
        }
    }

    private void findMerged() {
        for (int j = 0; j < after.size(); j++) {
            List<SectionText> from = mostlyIn(j);
            if (isReal(after.get(j)) && from.size() > 1 && from.stream().anyMatch(this::isGone)) {
                tell(SectionChange.Kind.MERGED, from, List.of(after.get(j)));
            }
        }
    }

    /** The earlier sections, not told of yet, most of whose text is in a later one. */
    private List<SectionText> mostlyIn(int later) {
        return sources.get(later).entrySet().stream()
                .filter(part -> part.getValue() >= MOST * sizes[part.getKey()])
                .map(part -> before.get(part.getKey()))
                .filter(from -> isReal(from) && !told.contains(from))
                .toList();
    }

    private void findOthers() {
        for (int j = 0; j < after.size(); j++) {
            SectionText to = after.get(j);
            if (!isReal(to) || told.contains(to)) {
                continue;
            }
            SectionText from = beforeByGroup.get(to.group());
            if (from == null) {
                from = predecessor(j);
            }
            if (from == null) {
                tell(SectionChange.Kind.ADDED, List.of(), List.of(to));
            } else if (!name(from).equals(name(to))) {
                tell(SectionChange.Kind.RENAMED, List.of(from), List.of(to));
            }
        }
        for (SectionText from : before) {
            if (isReal(from) && !told.contains(from) && isGone(from)) {
                tell(SectionChange.Kind.DROPPED, List.of(from), List.of());
            }
        }
    }

    /** The earlier section that is gone and whose text makes most of a new one. */
    private @Nullable SectionText predecessor(int later) {
        return mostlyIn(later).stream().filter(this::isGone).findFirst().orElse(null);
    }

    private void tell(SectionChange.Kind kind, List<SectionText> from, List<SectionText> to) {
        told.addAll(from);
        told.addAll(to);
        changes.add(new SectionChange(
                kind,
                from.stream().map(SectionChanges::title).toList(),
                to.stream().map(SectionChanges::title).toList(),
                (to.isEmpty() ? from : to).get(0).group()));
    }

    private boolean isNew(SectionText later) {
        return !beforeByGroup.containsKey(later.group());
    }

    private boolean isGone(SectionText earlier) {
        return !afterByGroup.containsKey(earlier.group());
    }

    /** A title but for its numbers: next year's plan is the plan. */
    private static String name(SectionText section) {
        return NUMBER.matcher(Normalizer.heading(title(section))).replaceAll("");
    }

    /** Opening and closing are no sections to the reader. */
    private static boolean isReal(SectionText section) {
        return section.matched() != null;
    }

    private static String title(SectionText section) {
        MatchedSection matched = section.matched();
        return matched == null ? "" : matched.section().title();
    }

    private static int size(ReportText text, SectionText section) {
        return text.sentences().subList(section.from(), section.to()).stream()
                .mapToInt(Sentence::weight)
                .sum();
    }
}
