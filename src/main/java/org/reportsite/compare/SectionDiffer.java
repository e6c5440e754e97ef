package org.reportsite.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.reportsite.compare.ReportText.PartText;
import org.reportsite.compare.ReportText.SectionText;
import org.reportsite.compare.SectionComparison.Elsewhere;
import org.reportsite.compare.SectionDiff.Mark;
import org.reportsite.compare.SectionDiff.PartDiff;
import org.reportsite.match.MatchedSection;

/** Tells what became of one section's points and sentences, once the reports' sentences are paired. */
final class SectionDiffer {

    private final ReportPair pair;
    private final List<PartText> before;
    private final List<PartText> after;
    private final String group;
    private final @Nullable PartPairing parts;
    private final Moves moves;

    private SectionDiffer(ReportPair pair, @Nullable SectionText before, @Nullable SectionText after) {
        this.pair = pair;
        this.before = before == null ? List.of() : before.parts();
        this.after = after == null ? List.of() : after.parts();
        this.group = after != null ? after.group() : before != null ? before.group() : "";
        parts = before == null || after == null ? null : PartPairing.of(pair, before, after);
        moves = Moves.of(pair, before, after, parts);
    }

    /**
     * What became of a section.
     *
     * @param before the section in the earlier report, null where it has none
     * @param after the section in the later report, null where it has none
     */
    static SectionDiff diff(ReportPair pair, @Nullable SectionText before, @Nullable SectionText after) {
        SectionDiffer differ = new SectionDiffer(pair, before, after);
        return new SectionDiff(differ.parts(), PointChanges.of(pair, differ.before, differ.after, differ.parts));
    }

    private List<PartDiff> parts() {
        List<PartDiff> all = new ArrayList<>();
        if (after.isEmpty()) {
            IntStream.range(0, before.size()).forEach(i -> all.add(part(i, -1)));
        }
        for (int j = 0; j < after.size(); j++) {
            int i = parts == null ? -1 : parts.earlierOf(j);
            all.add(part(i, j));
            if (i >= 0) {
                vanishedBehind(i, all);
            }
        }
        return all;
    }

    private void vanishedBehind(int earlier, List<PartDiff> into) {
        for (int i = earlier + 1; i < before.size() && parts != null && parts.laterOf(i) < 0; i++) {
            into.add(part(i, -1));
        }
    }

    private PartDiff part(int earlier, int later) {
        PartText from = earlier < 0 ? PartText.NOTHING : before.get(earlier);
        PartText to = later < 0 ? PartText.NOTHING : after.get(later);
        Map<Integer, List<Mark>> gone = gone(from, to);
        List<Mark> marks = new ArrayList<>(gone.getOrDefault(-1, List.of()));
        for (int n = to.from(); n < to.to(); n++) {
            marks.add(mark(n));
            marks.addAll(gone.getOrDefault(n, List.of()));
        }
        return new PartDiff(earlier, later, marks);
    }

    /** The removed sentences of a part by the later sentence that they stand behind, -1 for none. */
    private Map<Integer, List<Mark>> gone(PartText from, PartText to) {
        Map<Integer, List<Mark>> gone = new HashMap<>();
        int behind = -1;
        for (int o = from.from(); o < from.to(); o++) {
            int n = pair.pairing().laterOf(o);
            if (n < 0) {
                Mark mark = new Mark(Kind.REMOVED, pair.earlier().sentences().get(o), null);
                gone.computeIfAbsent(behind, k -> new ArrayList<>()).add(mark);
            } else if (!isHere(pair.later(), n)) {
                gone.computeIfAbsent(behind, k -> new ArrayList<>()).add(left(o, n));
            } else if (n >= to.from() && n < to.to() && !moves.isMoved(n)) {
                behind = n;
            }
        }
        return gone;
    }

    private Mark mark(int later) {
        Sentence to = pair.later().sentences().get(later);
        int earlier = pair.pairing().earlierOf(later);
        if (earlier < 0) {
            return new Mark(Kind.ADDED, null, to);
        }
        Kind kind = moves.isMoved(later) ? Kind.MOVED : pair.isSame(later) ? Kind.KEPT : Kind.EDITED;
        return new Mark(
                kind,
                pair.earlier().sentences().get(earlier),
                to,
                isHere(pair.earlier(), earlier) ? null : elsewhere(pair.earlier(), earlier),
                false);
    }

    private Mark left(int earlier, int later) {
        return new Mark(
                Kind.MOVED,
                pair.earlier().sentences().get(earlier),
                pair.later().sentences().get(later),
                elsewhere(pair.later(), later),
                true);
    }

    private boolean isHere(ReportText text, int sentence) {
        return section(text, sentence).group().equals(group);
    }

    private static SectionText section(ReportText text, int sentence) {
        return text.sections().get(text.sentences().get(sentence).section());
    }

    private static Elsewhere elsewhere(ReportText text, int sentence) {
        SectionText section = section(text, sentence);
        MatchedSection matched = section.matched();
        String title = matched == null ? "" : matched.section().title();
        return new Elsewhere(section.group(), title, text.year());
    }
}
