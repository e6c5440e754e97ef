package org.reportsite.collection;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.reportsite.diagnostic.Message;
import org.reportsite.text.Suggestions;
import org.reportsite.yaml.Mistakes;
import org.reportsite.yaml.Place;

/** Checks names of rules. */
final class RuleNames {

    private final Set<String> built;
    private final Set<String> all;
    private final Mistakes mistakes;

    /**
     * A check against these rules.
     *
     * @param built the rules of this version
     */
    RuleNames(Set<String> built, Mistakes mistakes) {
        this.built = built;
        this.all = new LinkedHashSet<>(RuleIds.all());
        this.all.addAll(built.stream().sorted().toList());
        this.mistakes = mistakes;
    }

    /** Adds a mistake if there is no such rule, a notice if it isn't built yet. */
    void check(String rule, Place at) {
        if (!all.contains(rule)) {
            String names = String.join(", ", all);
            Optional<String> meant = Suggestions.closest(rule, all);
            mistakes.add(
                    at,
                    Message.of("config.rule-unknown", rule),
                    meant.map(m -> Message.of("config.rule-unknown.similar", m))
                            .orElseGet(() -> Message.of("config.rule-unknown.hint", names)));
        } else if (!built.contains(rule)) {
            mistakes.notYet(at, rule);
        }
    }
}
