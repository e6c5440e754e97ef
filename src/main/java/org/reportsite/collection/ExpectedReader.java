package org.reportsite.collection;

import java.util.regex.Pattern;
import org.reportsite.yaml.MapReader;
import org.reportsite.yaml.Mistakes;
import org.reportsite.yaml.ValueReader;

/** Checks {@code expected}: who owes which years. It has no effect yet. */
final class ExpectedReader {

    private static final Pattern MONTH_AND_DAY = Pattern.compile(
            "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9])");

    private final Mistakes mistakes;

    ExpectedReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** Checks it in a collection or a unit. */
    void check(MapReader parent) {
        MapReader map = parent.child("expected", ConfigKeys.EXPECTED);
        if (map == null) {
            return;
        }
        new BoundsReader(mistakes).read(map, "from", "to", new Bounds(ValueReader.FIRST_YEAR, ValueReader.LAST_YEAR));
        String due = map.text("due");
        if (due != null && !MONTH_AND_DAY.matcher(due).matches()) {
            mistakes.add(map.at("due"), "config.due", due);
        }
    }
}
