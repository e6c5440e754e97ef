package org.reportsite.collection;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.Severity;

/**
 * A collection's setting of one rule.
 *
 * @param severity its weight, null for the rule's default
 * @param off whether the rule is switched off
 * @param thresholds numbers by name, such as {@code share}
 */
public record RuleSetting(@Nullable Severity severity, boolean off, Map<String, Double> thresholds) {
    public RuleSetting {
        thresholds = Map.copyOf(thresholds);
    }
}
