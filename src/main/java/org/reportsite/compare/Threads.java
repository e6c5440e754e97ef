package org.reportsite.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportsite.compare.ReportText.SectionText;

/**
 * The same point followed through all years: each thread has a number, 0 for the text before the first point. A thread
 * runs on over years that lack the section.
 */
final class Threads {

    private final List<int[]> threadOf = new ArrayList<>();
    private int count = 1;

    Threads(List<ReportText> texts, List<@Nullable SectionText> sections, List<SectionDiff> diffs) {
        int last = -1;
        for (int t = 0; t < sections.size(); t++) {
            SectionText section = sections.get(t);
            if (section == null) {
                threadOf.add(new int[0]);
                continue;
            }
            int[] threads = new int[section.parts().size()];
            Arrays.fill(threads, -1);
            SectionText before = last < 0 ? null : sections.get(last);
            if (before != null) {
                SectionDiff diff =
                        last == t - 1 ? diffs.get(t - 1) : over(texts.get(last), before, texts.get(t), section);
                continueThreads(diff, threadOf.get(last), threads);
            }
            begin(threads);
            threadOf.add(threads);
            last = t;
        }
    }

    /**
     * The thread of a part.
     *
     * @param year index of the year
     */
    int of(int year, int part) {
        return threadOf.get(year)[part];
    }

    /** The threads in reading order of the newest year; vanished ones behind the neighbour they had last. */
    List<Integer> order() {
        int[] next = new int[count];
        boolean[] placed = new boolean[count];
        Arrays.fill(next, -1);
        placed[0] = true;
        for (int t = threadOf.size() - 1; t >= 0; t--) {
            int behind = 0;
            for (int thread : threadOf.get(t)) {
                if (!placed[thread]) {
                    placed[thread] = true;
                    next[thread] = next[behind];
                    next[behind] = thread;
                }
                behind = thread;
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int thread = 0; thread >= 0; thread = next[thread]) {
            order.add(thread);
        }
        return order;
    }

    private static SectionDiff over(ReportText earlier, SectionText before, ReportText later, SectionText after) {
        ReportText from = earlier.alone(before);
        ReportText to = later.alone(after);
        return SectionDiffer.diff(
                ReportPair.of(from, to), from.sections().get(0), to.sections().get(0));
    }

    private static void continueThreads(SectionDiff diff, int[] before, int[] threads) {
        for (SectionDiff.PartDiff part : diff.parts()) {
            if (part.earlier() >= 0 && part.later() >= 0) {
                threads[part.later()] = before[part.earlier()];
            }
        }
    }

    private void begin(int[] threads) {
        threads[0] = 0;
        for (int j = 1; j < threads.length; j++) {
            if (threads[j] < 0) {
                threads[j] = count++;
            }
        }
    }
}
