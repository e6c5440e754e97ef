package org.reportsite.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.ExpectedSection;
import org.reportsite.collection.Structure;
import org.reportsite.diagnostic.Messages;
import org.reportsite.match.MatchedReport;
import org.reportsite.match.MatchedSection;
import org.reportsite.report.Block;
import org.reportsite.report.PlainText;
import org.reportsite.report.Point;
import org.reportsite.text.Numerals;
import org.reportsite.yaml.TypedKey;

/**
 * A report that is still to be written: the headings that its collection requires, and in comments what belongs there and
 * what stood there in the unit's report before.
 */
public final class NewReport {

    private final CollectionConfig config;
    private final String unit;
    private final String unitName;
    private final int year;
    private final @Nullable MatchedReport previous;
    private final @Nullable MatchedReport model;
    private final Messages texts;
    private final StringBuilder out = new StringBuilder();
    private int sections;

    private NewReport(
            CollectionConfig config,
            String unit,
            String unitName,
            int year,
            @Nullable MatchedReport previous,
            @Nullable MatchedReport model) {
        this.config = config;
        this.unit = unit;
        this.unitName = unitName;
        this.year = year;
        this.previous = previous;
        this.model = model;
        this.texts = Messages.of(CollectionYaml.BUNDLE, config.locale());
    }

    /**
     * The report's Markdown.
     *
     * @param unit id of its unit, which may have exceptions
     * @param previous the unit's report before it, null where there is none
     * @param model a report that shows how the collection's reports mark their points, null where there is none
     */
    public static String markdown(
            CollectionConfig config,
            String unit,
            String unitName,
            int year,
            @Nullable MatchedReport previous,
            @Nullable MatchedReport model) {
        return new NewReport(config, unit, unitName, year, previous, model).write();
    }

    private String write() {
        frontMatter();
        out.append("# ").append(title()).append('\n');
        Structure structure = config.structureOf(unit);
        part(
                "new.opening",
                structure == null || structure.openingRequired(),
                previous == null ? List.of() : previous.report().opening());
        List<ExpectedSection> expected = config.expectedSections(unit);
        if (expected.isEmpty() && previous != null) {
            previous.sections().forEach(s -> section(s.section().title(), "", s));
        }
        expected.stream().filter(this::isWanted).forEach(this::section);
        part(
                "new.closing",
                structure == null || structure.closingRequired(),
                previous == null ? List.of() : previous.report().closing());
        return out.toString();
    }

    /** The keys that a report must have, still without values. */
    private void frontMatter() {
        List<TypedKey> keys =
                config.frontMatter().stream().filter(TypedKey::required).toList();
        if (!keys.isEmpty()) {
            out.append("---\n");
            keys.forEach(key -> out.append(key.name()).append(":\n"));
            out.append("---\n\n");
        }
    }

    private String title() {
        String last = previous == null ? "" : previous.report().title();
        String lastYear = previous == null ? "" : String.valueOf(previous.year());
        return last.contains(lastYear) && !lastYear.isEmpty()
                ? last.replace(lastYear, String.valueOf(year))
                : texts.text("new.title", unitName, String.valueOf(year), config.title());
    }

    /** A section that need not be there is offered where the unit had it. */
    private boolean isWanted(ExpectedSection section) {
        boolean had =
                section.need().years().contains(year) && before(section.id()).isPresent();
        return had || section.isRequiredIn(year) || isFirstChoice(section);
    }

    /** Of sections to choose from the one that the unit chose before, else the first. */
    private boolean isFirstChoice(ExpectedSection section) {
        List<String> choice = section.need().oneOf();
        return section.isDueIn(year)
                && !choice.isEmpty()
                && choice.get(0).equals(section.id())
                && choice.stream().allMatch(id -> before(id).isEmpty());
    }

    private Optional<MatchedSection> before(String id) {
        return previous == null ? Optional.empty() : previous.section(id);
    }

    private void section(ExpectedSection section) {
        String asked = new AskedContent(config.expectedSections(unit), texts, year).of(section, label(section.id()));
        section(section.title(), asked, before(section.id()).orElse(null));
        for (int i = 1; i < section.need().repeat().min(); i++) {
            section(section.title(), "", null);
        }
    }

    /** How the first point of a section begins in the model; where that section has none, in another; else the usual way. */
    private String label(String id) {
        if (model == null) {
            return texts.text("new.points.usual");
        }
        return Stream.concat(model.section(id).stream(), model.sections().stream())
                .flatMap(section -> section.section().points().stream().limit(1))
                .map(Point::label)
                .findFirst()
                .orElseGet(() -> texts.text("new.points.usual"));
    }

    private void section(String title, String asked, @Nullable MatchedSection last) {
        sections++;
        String number = texts.text("new.number", Numerals.chinese(sections), String.valueOf(sections));
        out.append("\n## ").append(number).append(title).append('\n');
        if (!asked.isEmpty()) {
            comment(asked);
        }
        if (last != null) {
            List<Block> blocks = new ArrayList<>(last.section().introduction());
            last.section().points().forEach(point -> blocks.addAll(point.blocks()));
            before(blocks);
        }
    }

    /** What need not be there is offered where the unit had it. */
    private void part(String key, boolean required, List<Block> last) {
        if (required || !last.isEmpty()) {
            comment(texts.text(key) + (required ? "" : "\n" + texts.text("new.optional")));
            before(last);
        }
    }

    private void before(List<Block> blocks) {
        String text = PlainText.of(blocks).strip();
        if (previous != null && !text.isEmpty()) {
            comment(texts.text("new.before", String.valueOf(previous.year())) + "\n" + text);
        }
    }

    /** No text may end the comment early. */
    private void comment(String text) {
        out.append("\n<!-- ").append(text.replace("--", "- -")).append(" -->\n");
    }
}
