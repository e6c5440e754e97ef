package org.reportsite.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.report.FrontMatter;
import org.reportsite.report.GivenFigure;
import org.reportsite.report.PlacedText;
import org.reportsite.report.Position;
import org.reportsite.yaml.MapReader;
import org.reportsite.yaml.Mistakes;
import org.reportsite.yaml.Place;
import org.reportsite.yaml.SourceText;
import org.reportsite.yaml.TypedKey;
import org.reportsite.yaml.ValueReader;
import org.reportsite.yaml.YamlNode;
import org.reportsite.yaml.YamlParser;

/** Reads front matter. A value that can't be used counts as not given, and is a fault. */
final class FrontMatterReader {

    private static final String RULE = "front-matter-invalid";

    private FrontMatterReader() {}

    /**
     * Reads the front matter in a block of lines.
     *
     * @param file path for the places of faults
     * @param declared keys that it must or may have beside the usual ones
     * @param faults receives what is wrong
     */
    static FrontMatter read(
            String file, FrontMatterBlock block, List<String> lines, List<TypedKey> declared, List<Fault> faults) {
        Mistakes mistakes = new Mistakes();
        FrontMatter frontMatter = block.isPresent()
                ? read(file, block, lines, declared, faults, mistakes)
                : absent(file, lines.get(0), declared, mistakes);
        mistakes.problems().forEach(problem -> faults.add(Fault.of(RULE, problem)));
        return frontMatter;
    }

    private static FrontMatter absent(String file, String firstLine, List<TypedKey> declared, Mistakes mistakes) {
        var nothing = new YamlNode.Fields(new Place(Location.startOf(file), firstLine), List.of());
        DeclaredKeys.check(nothing, declared, mistakes);
        return FrontMatter.NONE;
    }

    private static FrontMatter read(
            String file,
            FrontMatterBlock block,
            List<String> lines,
            List<TypedKey> declared,
            List<Fault> faults,
            Mistakes mistakes) {
        if (!block.closed()) {
            faults.add(unclosed(file, lines.get(0)));
        }
        // The line above keeps its place, blank, so that YAML's marks are the file's lines.
        String yaml = "\n" + String.join("\n", lines.subList(block.start(), block.end()));
        FrontMatterKeys keys = new FrontMatterKeys(declared);
        Optional<YamlNode.Fields> fields =
                new YamlParser(new SourceText(file, yaml), mistakes, keys.names()::contains).parse();
        // Where it can't be parsed, what is missing is not known.
        if (fields.isEmpty()) {
            return FrontMatter.NONE;
        }
        FrontMatter frontMatter =
                values(new MapReader(fields.get(), keys, mistakes), PublishedTexts.of(fields.get(), lines), mistakes);
        DeclaredKeys.check(fields.get(), declared, mistakes);
        return frontMatter;
    }

    private static FrontMatter values(MapReader map, List<PlacedText> texts, Mistakes mistakes) {
        return new FrontMatter(
                map.text("title"),
                map.text("unit"),
                map.year("year"),
                map.date("date"),
                map.text("author"),
                map.texts("tags"),
                map.text("classification"),
                map.flag("draft", false),
                new EditionReader(mistakes).edition(map),
                figures(map, new ValueReader(mistakes)),
                new AttachmentsReader(mistakes).attachments(map),
                texts);
    }

    private static List<GivenFigure> figures(MapReader map, ValueReader values) {
        List<GivenFigure> figures = new ArrayList<>();
        for (YamlNode.Field field : map.free("figures")) {
            String value = values.text(field.key(), field.value());
            if (value != null) {
                Location at = field.value().at().location();
                figures.add(new GivenFigure(field.key(), value, new Position(at.line(), at.column())));
            }
        }
        return figures;
    }

    private static Fault unclosed(String file, String firstLine) {
        return Fault.of(
                RULE,
                new Problem(
                        Location.startOf(file),
                        firstLine,
                        Message.of(RULE + ".unclosed"),
                        Message.of(RULE + ".unclosed.hint")));
    }
}
