package org.reportsite.check;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.RuleSetting;
import org.reportsite.diagnostic.Severity;

/** Rules about what a report shares with others: they can be told only once the others are read. */
public enum CollectionRule {
    /** A section that stood in the unit's preceding report for the most part. */
    COPIED_FROM_LAST_YEAR,
    /** A section that stands in another unit's report of the same year for the most part. */
    COPIED_FROM_OTHER_UNIT;

    private static final String SHARE = "share";
    /**
     * Half of a section. Chapters of real government reports share up to 11 % with the year before; a section of which
     * half was replaced is always found.
     */
    private static final double DEFAULT_SHARE = 0.5;

    /** The rule's id, kebab case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its weight where the collection doesn't set one. */
    public Severity severity() {
        return Severity.WARNING;
    }

    /** From which share of a section's sentences on it is a fault, 0 to 1; empty where the rule is switched off. */
    public OptionalDouble share(CollectionConfig config) {
        RuleSetting setting = config.rules().getOrDefault(id(), new RuleSetting(null, false, Map.of()));
        return setting.off()
                ? OptionalDouble.empty()
                : OptionalDouble.of(setting.thresholds().getOrDefault(SHARE, DEFAULT_SHARE));
    }
}
