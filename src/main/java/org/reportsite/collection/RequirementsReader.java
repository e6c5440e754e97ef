package org.reportsite.collection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.SectionTitles.Titles;
import org.reportsite.yaml.MapReader;
import org.reportsite.yaml.Mistakes;
import org.reportsite.yaml.ValueReader;
import org.reportsite.yaml.YamlNode;

/** Reads what is required of a section: of every unit's, or of one unit's where that differs. */
final class RequirementsReader {

    /** Required once in every year. */
    static final SectionNeed NEED = new SectionNeed(true, Bounds.ANY, SectionNeed.ONCE, List.of());

    /** Nothing in particular. */
    static final SectionContent CONTENT =
            new SectionContent(Bounds.ANY, Bounds.ANY, List.of(), List.of(), null, List.of(), List.of());

    private static final Bounds COUNT = new Bounds(0, 1_000_000);
    private static final Bounds TIMES = new Bounds(1, 1000);
    private static final Bounds YEAR = new Bounds(ValueReader.FIRST_YEAR, ValueReader.LAST_YEAR);

    private final Mistakes mistakes;
    private final ValueReader values;
    private final BoundsReader bounds;
    private final PatternReader patterns;

    RequirementsReader(Mistakes mistakes) {
        this.mistakes = mistakes;
        this.values = new ValueReader(mistakes);
        this.bounds = new BoundsReader(mistakes);
        this.patterns = new PatternReader(mistakes);
    }

    /**
     * When the section is required, and how often.
     *
     * @param usual what holds for keys that are not given
     */
    SectionNeed need(MapReader map, SectionNeed usual) {
        return new SectionNeed(
                map.flag("required", usual.required()),
                map.has("years") ? bounds.read(map, "years", ConfigKeys.YEARS, YEAR) : usual.years(),
                map.has("repeat") ? repeat(map) : usual.repeat(),
                usual.oneOf());
    }

    /**
     * What must stand in the section.
     *
     * @param usual what holds for keys that are not given
     */
    SectionContent content(MapReader map, SectionContent usual) {
        return new SectionContent(
                map.has("points") ? bounds.read(map, "points", ConfigKeys.POINTS, COUNT) : usual.points(),
                map.has("length") ? bounds.read(map, "length", ConfigKeys.LENGTH, COUNT) : usual.length(),
                map.has("phrases") ? map.texts("phrases") : usual.phrases(),
                map.has("patterns") ? patterns.readAll(map, "patterns") : usual.patterns(),
                map.has("table") ? table(map) : usual.table(),
                map.has("sections") ? parts(map) : usual.parts(),
                map.has("boilerplate") ? map.texts("boilerplate") : usual.boilerplate());
    }

    /** {@code true} for any number of times, or how many. */
    private Bounds repeat(MapReader map) {
        YamlNode given = map.find("repeat").orElseThrow();
        if (given instanceof YamlNode.Fields) {
            Bounds times = bounds.read(map, "repeat", ConfigKeys.REPEAT, TIMES);
            return new Bounds(Math.max(1, times.min()), times.max());
        }
        if (given instanceof YamlNode.Scalar scalar && scalar.kind() == YamlNode.Kind.FLAG) {
            return Boolean.parseBoolean(scalar.text()) ? new Bounds(1, Bounds.ANY.max()) : SectionNeed.ONCE;
        }
        values.wrong("repeat", "repeat", given);
        return SectionNeed.ONCE;
    }

    private @Nullable ExpectedTable table(MapReader map) {
        MapReader table = map.child("table", ConfigKeys.TABLE);
        return table == null ? null : new ExpectedTable(table.texts("columns"));
    }

    private List<ExpectedPart> parts(MapReader map) {
        SectionTitles titles = new SectionTitles(mistakes);
        List<ExpectedPart> parts = new ArrayList<>();
        for (MapReader part : map.children("sections", ConfigKeys.PART)) {
            Titles names = titles.read(part);
            boolean required = part.flag("required", true);
            Bounds years = bounds.read(part, "years", ConfigKeys.YEARS, YEAR);
            if (names != null) {
                parts.add(new ExpectedPart(names.title(), names.aliases(), required, years));
            }
        }
        return parts;
    }
}
