package org.reportsite.scaffold;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.reportsite.scaffold.SurveyedReport.Part;

/**
 * The few reports that lie far off in some number: bounds that took them in would hold for anything. No report is left out
 * because of a number that has another one close by.
 */
final class Outliers {

    /** Bounds must hold for all reports but this share. */
    private static final double SHARE = 0.05;
    /** How many times as far out as its neighbour a number lies to be far off. */
    private static final double FAR = 1.1;

    private final BitSet out = new BitSet();
    private final List<Measure> measures = new ArrayList<>();

    private Outliers() {}

    private record Value(int report, int number) {}

    /** A number of some reports, ascending. */
    private record Measure(List<Value> values) {

        static Measure of(Map<Integer, Part> parts, ToIntFunction<Part> number) {
            return new Measure(parts.entrySet().stream()
                    .map(e -> new Value(e.getKey(), number.applyAsInt(e.getValue())))
                    .sorted(Comparator.comparingInt(Value::number).thenComparingInt(Value::report))
                    .toList());
        }

        /** The index from one on, in steps of 1 or -1, of the next report that is not left out; -1 for none. */
        int next(int from, int step, BitSet out) {
            int at = from;
            while (at >= 0 && at < values.size() && out.get(values.get(at).report())) {
                at += step;
            }
            return at < values.size() ? at : -1;
        }

        /** The report at an end, and how far off it is. */
        @Nullable
        Far end(int from, int step, BitSet out) {
            int last = next(from, step, out);
            int neighbour = last < 0 ? -1 : next(last + step, step, out);
            if (neighbour < 0) {
                return null;
            }
            double ratio =
                    (values.get(last).number() + 1.0) / (values.get(neighbour).number() + 1.0);
            return new Far(values.get(last).report(), step < 0 ? ratio : 1 / ratio);
        }
    }

    private record Far(int report, double ratio) {}

    /**
     * Which reports to leave out.
     *
     * @param sections for each section what the reports have of it, by the report's number
     * @param reports how many reports there are
     */
    static BitSet of(List<Map<Integer, Part>> sections, int reports) {
        Outliers outliers = new Outliers();
        for (Map<Integer, Part> parts : sections) {
            outliers.measures.add(Measure.of(parts, Part::points));
            outliers.measures.add(Measure.of(parts, Part::characters));
        }
        int most = (int) (SHARE * reports);
        for (int i = 0; i < most; i++) {
            outliers.takeFarthest();
        }
        return outliers.out;
    }

    private void takeFarthest() {
        Far farthest = null;
        for (Measure measure : measures) {
            farthest = farther(farthest, measure.end(0, 1, out));
            farthest = farther(farthest, measure.end(measure.values().size() - 1, -1, out));
        }
        if (farthest != null && farthest.ratio() > FAR) {
            out.set(farthest.report());
        }
    }

    private static @Nullable Far farther(@Nullable Far a, @Nullable Far b) {
        return a == null || (b != null && b.ratio() > a.ratio()) ? b : a;
    }
}
