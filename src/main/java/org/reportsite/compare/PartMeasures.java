package org.reportsite.compare;

import org.reportsite.compare.ReportText.SectionText;
import org.reportsite.text.Bigrams;

/**
 * How alike the points of a section are from one report to the next by their own words, whatever became of single
 * sentences. Measured once: sections are paired twice, before and after their reworded sentences are known.
 */
final class PartMeasures {

    private static final double LEAD_WEIGHT = 0.3;
    /** Texts whose lengths differ by more can't be alike. */
    private static final int MAX_RATIO = 20;
    /** Beyond this product of their numbers points are measured only where that is asked for. */
    private static final int MAX_PRODUCT = 4096;

    private final SectionText before;
    private final SectionText after;
    private final double[][] content;
    private final double[][] lead;

    PartMeasures(SectionText before, SectionText after) {
        this.before = before;
        this.after = after;
        int rows = isFull() ? before.parts().size() : 0;
        int columns = after.parts().size();
        content = new double[rows][columns];
        lead = new double[rows][columns];
        for (int i = 1; i < rows; i++) {
            for (int j = 1; j < columns; j++) {
                content[i][j] = measureContent(i, j);
                lead[i][j] = measureLead(i, j);
            }
        }
    }

    /** Whether the sections have few enough points to compare each with each. */
    boolean isFull() {
        return (long) before.parts().size() * after.parts().size() <= MAX_PRODUCT;
    }

    /** Dice coefficient of two points' whole texts, 0 where their lengths differ too much. */
    double content(int i, int j) {
        return isFull() ? content[i][j] : measureContent(i, j);
    }

    /** Dice coefficient of two points' leads, 0 where one has none. */
    double lead(int i, int j) {
        return isFull() ? lead[i][j] : measureLead(i, j);
    }

    /** Both together. */
    double topic(int i, int j) {
        return content(i, j) + weighedLead(i, j);
    }

    double weighedLead(int i, int j) {
        return LEAD_WEIGHT * lead(i, j);
    }

    private double measureContent(int i, int j) {
        Bigrams a = before.parts().get(i).bigrams();
        Bigrams b = after.parts().get(j).bigrams();
        // A long text against thousands of short ones: told from the sizes, in no time.
        boolean unlike = Math.max(a.size(), b.size()) > MAX_RATIO * Math.min(a.size(), b.size());
        return unlike ? 0 : a.dice(b);
    }

    private double measureLead(int i, int j) {
        Bigrams a = before.parts().get(i).lead();
        Bigrams b = after.parts().get(j).lead();
        return a.size() == 0 || b.size() == 0 ? 0 : a.dice(b);
    }
}
