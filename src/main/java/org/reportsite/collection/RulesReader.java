package org.reportsite.collection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.Severity;
import org.reportsite.yaml.MapReader;
import org.reportsite.yaml.Mistakes;
import org.reportsite.yaml.ValueReader;
import org.reportsite.yaml.YamlNode;

/** Reads {@code rules}: a severity a rule, or a severity and thresholds. */
final class RulesReader {

    private static final String OFF = "off";
    private static final List<String> SEVERITIES = List.of("error", "warning", "info", OFF);
    private static final List<String> THRESHOLDS = ConfigKeys.RULE.names().stream()
            .filter(name -> !name.equals("severity"))
            .toList();

    private final RuleNames names;
    private final Mistakes mistakes;
    private final ValueReader values;

    RulesReader(RuleNames names, Mistakes mistakes) {
        this.names = names;
        this.mistakes = mistakes;
        this.values = new ValueReader(mistakes);
    }

    /** Settings by rule id. */
    Map<String, RuleSetting> read(MapReader collection) {
        Map<String, RuleSetting> settings = new LinkedHashMap<>();
        for (YamlNode.Field field : collection.free("rules")) {
            names.check(field.key(), field.at());
            if (!field.value().isNothing()) {
                RuleSetting setting = setting(field.key(), field.value());
                if (setting != null) {
                    settings.put(field.key(), setting);
                }
            }
        }
        return settings;
    }

    private @Nullable RuleSetting setting(String rule, YamlNode value) {
        if (value instanceof YamlNode.Fields fields) {
            MapReader map = new MapReader(fields, ConfigKeys.RULE, mistakes);
            return setting(map.choice("severity", SEVERITIES), thresholds(map));
        }
        if (value instanceof YamlNode.Items) {
            values.wrong(rule, "severity", value);
            return null;
        }
        String severity = values.choice(rule, value, SEVERITIES);
        return severity == null ? null : setting(severity, Map.of());
    }

    private static RuleSetting setting(@Nullable String severity, Map<String, Double> thresholds) {
        boolean off = OFF.equals(severity);
        Severity own = severity == null || off ? null : Severity.valueOf(severity.toUpperCase(Locale.ROOT));
        return new RuleSetting(own, off, thresholds);
    }

    private Map<String, Double> thresholds(MapReader map) {
        Map<String, Double> thresholds = new LinkedHashMap<>();
        for (String name : THRESHOLDS) {
            Double value = map.find(name).map(node -> values.share(name, node)).orElse(null);
            if (value != null) {
                thresholds.put(name, value);
            }
        }
        return thresholds;
    }
}
