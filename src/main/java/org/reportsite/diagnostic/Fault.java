package org.reportsite.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * A problem that a rule found in a report, before the collection's settings give it a severity.
 *
 * @param rule the rule's id, such as {@code section-missing}
 * @param section id of the required section it concerns, if it concerns one
 * @param problem what, where, and what to do
 */
public record Fault(String rule, @Nullable String section, Problem problem) {

    /** A fault that concerns no required section. */
    public static Fault of(String rule, Problem problem) {
        return new Fault(rule, null, problem);
    }
}
