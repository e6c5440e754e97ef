package org.reportsite.render;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How alike two texts are, as data files say it. */
final class Similarity {

    private static final int DECIMALS = 3;

    private Similarity() {}

    /** A similarity with three decimals at most, without zeros at the end: {@code 1}, {@code 0.85}. */
    static BigDecimal rounded(double similarity) {
        BigDecimal rounded = BigDecimal.valueOf(similarity).setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    }
}
