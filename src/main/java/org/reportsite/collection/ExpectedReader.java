package org.reportsite.collection;

import java.time.MonthDay;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportsite.yaml.MapReader;
import org.reportsite.yaml.Mistakes;
import org.reportsite.yaml.ValueReader;

/** Reads {@code expected}: who owes which years. */
final class ExpectedReader {

    private static final Pattern MONTH_AND_DAY = Pattern.compile(
            "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9])");

    private final Mistakes mistakes;

    ExpectedReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** Reads it in a collection or a unit; null where it is absent. */
    @Nullable
    Expected read(MapReader parent) {
        MapReader map = parent.child("expected", ConfigKeys.EXPECTED);
        if (map == null) {
            return null;
        }
        Bounds allowed = new Bounds(ValueReader.FIRST_YEAR, ValueReader.LAST_YEAR);
        return new Expected(new BoundsReader(mistakes).read(map, "from", "to", allowed), due(map));
    }

    private @Nullable MonthDay due(MapReader map) {
        String due = map.text("due");
        if (due == null) {
            return null;
        }
        if (!MONTH_AND_DAY.matcher(due).matches()) {
            mistakes.add(map.at("due"), "config.due", due);
            return null;
        }
        return MonthDay.parse("--" + due);
    }
}
