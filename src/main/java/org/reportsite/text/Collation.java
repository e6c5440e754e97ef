package org.reportsite.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order of names as readers of a language expect it, the same on every machine: Chinese by pinyin (by strokes where
 * the script is traditional), numbers inside a name by their value.
 */
public final class Collation {

    private Collation() {}

    /**
     * A total order: only equal strings compare as 0. Safe for use by several threads.
     *
     * @param locale the readers' language
     */
    public static Comparator<String> of(Locale locale) {
        Collator collator = Collator.getInstance(ULocale.forLocale(locale));
        if (collator instanceof RuleBasedCollator rules) {
            rules.setNumericCollation(true);
        }
        Comparator<String> order = collator.freeze()::compare;
        return order.thenComparing(Collation::byCodePoint);
    }

    private static int byCodePoint(String a, String b) {
        int[] left = a.codePoints().toArray();
        int[] right = b.codePoints().toArray();
        return java.util.Arrays.compare(left, right);
    }
}
