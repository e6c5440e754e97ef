package org.reportsite.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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

    private final List<SectionText> before;
    private final List<SectionText> after;
    /** How much of each earlier section's text is in each later one, in characters. */
    private final int[][] flow;

    private final Set<SectionText> told = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<SectionChange> changes = new ArrayList<>();

    private SectionChanges(ReportPair pair) {
        before = pair.earlier().sections();
        after = pair.later().sections();
        flow = new int[before.size()][after.size()];
        for (int n = 0; n < pair.later().sentences().size(); n++) {
            int o = pair.pairing().earlierOf(n);
            if (o >= 0) {
                Sentence from = pair.earlier().sentences().get(o);
                flow[from.section()][pair.later().sentences().get(n).section()] += from.weight();
            }
        }
    }

    static List<SectionChange> of(ReportPair pair) {
        SectionChanges found = new SectionChanges(pair);
        found.findSplit(pair);
        found.findMerged(pair);
        found.findOthers(pair);
        found.changes.sort(Comparator.comparingInt(found::place));
        return List.copyOf(found.changes);
    }

    private int place(SectionChange change) {
        return change.kind() == SectionChange.Kind.DROPPED
                ? after.size()
                : IntStream.range(0, after.size())
                        .filter(j -> after.get(j).group().equals(change.group()))
                        .findFirst()
                        .orElse(after.size());
    }

    private void findSplit(ReportPair pair) {
        for (int i = 0; i < before.size(); i++) {
            int earlier = i;
            double size = size(pair.earlier(), before.get(i));
            int[] parts = IntStream.range(0, after.size())
                    .filter(j -> isReal(after.get(j)) && size > 0 && flow[earlier][j] >= PART * size)
                    .toArray();
            int moved = IntStream.of(parts).map(j -> flow[earlier][j]).sum();
            List<SectionText> into = IntStream.of(parts).mapToObj(after::get).toList();
            boolean isSplit = isReal(before.get(i)) && into.size() > 1 && moved >= MOST * size;
            if (isSplit && into.stream().anyMatch(to -> isNew(to, before))) {
                tell(SectionChange.Kind.SPLIT, List.of(before.get(i)), into);
            }
        }
    }

    private void findMerged(ReportPair pair) {
        for (int j = 0; j < after.size(); j++) {
            int later = j;
            List<SectionText> from = IntStream.range(0, before.size())
                    .filter(i -> isReal(before.get(i)) && !told.contains(before.get(i)))
                    .filter(i -> flow[i][later] > 0 && flow[i][later] >= MOST * size(pair.earlier(), before.get(i)))
                    .mapToObj(before::get)
                    .toList();
            if (isReal(after.get(j)) && from.size() > 1 && from.stream().anyMatch(s -> isNew(s, after))) {
                tell(SectionChange.Kind.MERGED, from, List.of(after.get(j)));
            }
        }
    }

    private void findOthers(ReportPair pair) {
        for (int j = 0; j < after.size(); j++) {
            SectionText to = after.get(j);
            if (!isReal(to) || told.contains(to)) {
                continue;
            }
            SectionText from = same(to, before);
            if (from == null) {
                from = predecessor(pair, j);
            }
            if (from == null) {
                tell(SectionChange.Kind.ADDED, List.of(), List.of(to));
            } else if (!Normalizer.heading(title(from)).equals(Normalizer.heading(title(to)))) {
                tell(SectionChange.Kind.RENAMED, List.of(from), List.of(to));
            }
        }
        for (SectionText from : before) {
            if (isReal(from) && !told.contains(from) && isNew(from, after)) {
                tell(SectionChange.Kind.DROPPED, List.of(from), List.of());
            }
        }
    }

    /** The earlier section that is gone and whose text makes most of a new one. */
    private @Nullable SectionText predecessor(ReportPair pair, int later) {
        return IntStream.range(0, before.size())
                .filter(i -> isReal(before.get(i)) && !told.contains(before.get(i)) && isNew(before.get(i), after))
                .filter(i -> flow[i][later] > 0 && flow[i][later] >= MOST * size(pair.earlier(), before.get(i)))
                .mapToObj(before::get)
                .findFirst()
                .orElse(null);
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

    private static @Nullable SectionText same(SectionText section, List<SectionText> others) {
        return others.stream()
                .filter(other -> other.group().equals(section.group()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isNew(SectionText section, List<SectionText> others) {
        return same(section, others) == null;
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
