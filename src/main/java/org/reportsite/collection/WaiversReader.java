package org.reportsite.collection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportsite.yaml.MapReader;
import org.reportsite.yaml.Mistakes;
import org.reportsite.yaml.Place;

/** Reads {@code waivers}. A waiver says what, why, who and until when, or it is none. */
final class WaiversReader {

    private static final Pattern REPORT = Pattern.compile("([^/]*[^/\\s][^/]*)/((?:19|20|21)[0-9]{2})");

    private final RuleNames rules;
    private final UnitNames units;
    private final Mistakes mistakes;
    private final Map<List<String>, Place> seen = new HashMap<>();

    WaiversReader(RuleNames rules, UnitNames units, Mistakes mistakes) {
        this.rules = rules;
        this.units = units;
        this.mistakes = mistakes;
    }

    /** The waivers in the order of the file. */
    List<Waiver> read(MapReader collection) {
        List<Waiver> waivers = new ArrayList<>();
        for (MapReader map : collection.children("waivers", ConfigKeys.WAIVER)) {
            Waiver waiver = waiver(map);
            if (waiver != null) {
                waivers.add(waiver);
            }
        }
        return waivers;
    }

    private @Nullable Waiver waiver(MapReader map) {
        String rule = map.requiredText("rule");
        if (rule != null) {
            rules.check(rule, map.at("rule"));
        }
        Matcher report = report(map);
        String reason = map.requiredText("reason");
        String owner = map.requiredText("owner");
        LocalDate expires = map.requiredDate("expires");
        if (rule == null || report == null) {
            return null;
        }
        String name = report.group(1);
        String unit = units.find(name).map(UnitConfig::id).orElseGet(() -> UnitIds.of(name));
        Place first = seen.putIfAbsent(List.of(rule, unit, report.group(2)), map.at());
        if (first != null) {
            String line = Integer.toString(first.location().line());
            mistakes.add(map.at(), "config.waiver-twice", rule, report.group(), line);
        }
        if (reason == null || owner == null || expires == null) {
            return null;
        }
        Place at = map.at();
        int year = Integer.parseInt(report.group(2));
        return new Waiver(rule, unit, year, reason, owner, expires, at.location(), at.line());
    }

    private @Nullable Matcher report(MapReader map) {
        String text = map.requiredText("report");
        if (text == null) {
            return null;
        }
        Matcher matcher = REPORT.matcher(text);
        if (!matcher.matches()) {
            mistakes.add(map.at("report"), "config.waiver-report", text);
            return null;
        }
        return matcher;
    }
}
