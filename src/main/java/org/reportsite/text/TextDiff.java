package org.reportsite.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of a sentence's words, by Myers' difference of the two word lists. Width of characters and white space
 * make no difference. Past {@value #MAX_WORDS} differing words or {@value #MAX_LENGTH} characters the whole is replaced:
 * the algorithm's time grows with the product of length and differences.
 */
public final class TextDiff {

    private static final int MAX_WORDS = 400;
    private static final int MAX_LENGTH = 20_000;

    private TextDiff() {}

    /** What became of a piece of text. */
    public enum Type {
        /** In both. */
        SAME,
        /** Only in the later text. */
        INSERTED,
        /** Only in the earlier text. */
        DELETED
    }

    /** A piece of text. What is the same is written as in the later text. */
    public record Span(Type type, String text) {}

    /**
     * The spans that lead from one text to another, in order, what is deleted before what took its place. The inserted
     * and the same ones together are the later text, the deleted ones stood in the earlier.
     */
    public static List<Span> between(String earlier, String later) {
        if (earlier.length() > MAX_LENGTH || later.length() > MAX_LENGTH) {
            return replaced(earlier, later);
        }
        int start = CommonEnds.start(earlier, later);
        int end = CommonEnds.end(earlier, later, start);
        return withEnds(
                later.substring(0, start),
                whole(earlier.substring(start, earlier.length() - end), later.substring(start, later.length() - end)),
                later.substring(later.length() - end));
    }

    private static List<Span> withEnds(String start, List<Span> middle, String end) {
        List<Span> spans = new ArrayList<>(middle);
        if (!start.isEmpty()) {
            boolean goesOn = !spans.isEmpty() && spans.get(0).type() == Type.SAME;
            spans.add(0, new Span(Type.SAME, goesOn ? start + spans.remove(0).text() : start));
        }
        if (!end.isEmpty()) {
            int last = spans.size() - 1;
            boolean goesOn = !spans.isEmpty() && spans.get(last).type() == Type.SAME;
            spans.add(new Span(Type.SAME, goesOn ? spans.remove(last).text() + end : end));
        }
        return List.copyOf(spans);
    }

    /** The spans without leaving out what is the same at both ends. */
    static List<Span> whole(String earlier, String later) {
        List<Word> before = Word.list(earlier);
        List<Word> after = Word.list(later);
        int prefix = commonPrefix(before, after);
        int suffix = commonSuffix(before, after, prefix);
        List<Change> changes =
                changes(before.subList(prefix, before.size() - suffix), after.subList(prefix, after.size() - suffix));
        List<Change> shifted = changes.stream().map(c -> c.shifted(prefix)).toList();
        return spans(before, after, Cleanup.merged(shifted, before, after));
    }

    private static List<Span> replaced(String earlier, String later) {
        if (Normalizer.withoutSpace(earlier).equals(Normalizer.withoutSpace(later))) {
            return List.of(new Span(Type.SAME, later));
        }
        List<Span> spans = new ArrayList<>();
        add(spans, Type.DELETED, earlier);
        add(spans, Type.INSERTED, later);
        return List.copyOf(spans);
    }

    private static int commonPrefix(List<Word> before, List<Word> after) {
        int n = 0;
        while (n < before.size() && n < after.size() && before.get(n).equals(after.get(n))) {
            n++;
        }
        return n;
    }

    private static int commonSuffix(List<Word> before, List<Word> after, int prefix) {
        int n = 0;
        while (n < before.size() - prefix
                && n < after.size() - prefix
                && before.get(before.size() - 1 - n).equals(after.get(after.size() - 1 - n))) {
            n++;
        }
        return n;
    }

    private static List<Change> changes(List<Word> before, List<Word> after) {
        if (before.isEmpty() && after.isEmpty()) {
            return List.of();
        }
        if (before.isEmpty() || after.isEmpty() || before.size() > MAX_WORDS || after.size() > MAX_WORDS) {
            return List.of(new Change(0, before.size(), 0, after.size()));
        }
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<Word> delta : DiffUtils.diff(before, after).getDeltas()) {
            int from = delta.getSource().getPosition();
            int to = delta.getTarget().getPosition();
            changes.add(new Change(
                    from,
                    from + delta.getSource().size(),
                    to,
                    to + delta.getTarget().size()));
        }
        return changes;
    }

    private static List<Span> spans(List<Word> before, List<Word> after, List<Change> changes) {
        List<Span> spans = new ArrayList<>();
        int done = 0;
        for (Change change : changes) {
            add(spans, Type.SAME, Word.text(after, done, change.toStart()));
            add(spans, Type.DELETED, Word.text(before, change.fromStart(), change.fromEnd()));
            add(spans, Type.INSERTED, Word.text(after, change.toStart(), change.toEnd()));
            done = change.toEnd();
        }
        add(spans, Type.SAME, Word.text(after, done, after.size()));
        return List.copyOf(spans);
    }

    private static void add(List<Span> spans, Type type, String text) {
        if (!text.isEmpty()) {
            spans.add(new Span(type, text));
        }
    }

    /** Words {@code fromStart} to {@code fromEnd} of the earlier text became {@code toStart} to {@code toEnd}. */
    record Change(int fromStart, int fromEnd, int toStart, int toEnd) {
        Change shifted(int by) {
            return new Change(fromStart + by, fromEnd + by, toStart + by, toEnd + by);
        }

        Change through(Change next) {
            return new Change(fromStart, next.fromEnd, toStart, next.toEnd);
        }
    }
}
