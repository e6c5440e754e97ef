package org.reportsite.check;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import org.reportsite.diagnostic.Severity;

/** Every rule there is, and what it weighs by default. */
public final class RuleCatalog {

    private final List<Rule> rules;
    private final NavigableMap<String, Severity> severities = new TreeMap<>();

    private RuleCatalog(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        Arrays.stream(IntakeRule.values()).forEach(rule -> severities.put(rule.id(), rule.severity()));
        Arrays.stream(CollectionRule.values()).forEach(rule -> severities.put(rule.id(), rule.severity()));
        rules.forEach(rule -> severities.put(rule.id(), rule.severity()));
    }

    /** The rules of this version. */
    public static RuleCatalog load() {
        // Not the thread's class loader: inside Maven that one may belong to another plugin.
        ServiceLoader<Rule> found = ServiceLoader.load(Rule.class, Rule.class.getClassLoader());
        return new RuleCatalog(found.stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(Rule::id))
                .toList());
    }

    /** The rules that look at a report's text, by id. */
    public List<Rule> rules() {
        return rules;
    }

    /** The ids of all rules, sorted. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(severities.keySet());
    }

    /**
     * What a rule weighs where nothing else is said.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public Severity defaultSeverity(String rule) {
        Severity severity = severities.get(rule);
        if (severity == null) {
            throw new IllegalArgumentException("no such rule: " + rule);
        }
        return severity;
    }
}
