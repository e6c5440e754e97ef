package org.reportsite.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * YAML text to nodes with places. Only plain YAML is taken: one document, no tags, few aliases, no deep nesting. That is
 * looked for in the flat stream of events, before the library builds a tree by recursion.
 */
public final class YamlParser {

    public static final int MOST_ALIASES = 50;
    public static final int DEEPEST = 20;

    private final SourceText source;
    private final Mistakes mistakes;
    private final Predicate<String> isKey;
    private final LoadSettings settings;

    /**
     * A parser of one text.
     *
     * @param isKey whether a word is a key that the file may have; a full-width colon behind one is a likely slip
     */
    public YamlParser(SourceText source, Mistakes mistakes, Predicate<String> isKey) {
        this.isKey = isKey;
        this.source = source;
        this.mistakes = mistakes;
        this.settings = LoadSettings.builder()
                .setLabel(source.file())
                .setUseMarks(true)
                .setAllowNonScalarKeys(true)
                .build();
    }

    /** Its mapping, an empty one for an empty text; nothing where it isn't usable, which is then a mistake. */
    public Optional<YamlNode.Fields> parse() {
        try {
            if (!isPlain()) {
                return Optional.empty();
            }
            Node root = new Compose(settings).composeString(source.text()).orElse(null);
            return root == null ? Optional.of(empty()) : mapping(new YamlTree(source, mistakes).convert(root));
        } catch (MarkedYamlEngineException e) {
            new YamlErrors(source, mistakes, isKey).add(e);
            return Optional.empty();
        } catch (YamlEngineException e) {
            mistakes.add(source.place(0, 0), "config.yaml-syntax", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<YamlNode.Fields> mapping(@Nullable YamlNode root) {
        if (root == null) {
            return Optional.empty();
        }
        if (root.isNothing()) {
            return Optional.of(empty());
        }
        if (root instanceof YamlNode.Fields fields) {
            return Optional.of(fields);
        }
        String text = root instanceof YamlNode.Scalar scalar ? scalar.text() : "";
        if (!new YamlErrors(source, mistakes, isKey).addFullWidthColon(source.lineCount() - 1)) {
            mistakes.add(root.at(), "config.root", source.file(), text);
        }
        return Optional.empty();
    }

    private YamlNode.Fields empty() {
        return new YamlNode.Fields(source.place(0, 0), List.of());
    }

    private boolean isPlain() {
        int depth = 0;
        int aliases = 0;
        int documents = 0;
        for (Event event : new Parse(settings).parseString(source.text())) {
            if (event instanceof DocumentStartEvent && ++documents > 1) {
                return refuse(event, "config.yaml-documents");
            } else if (event instanceof AliasEvent && ++aliases > MOST_ALIASES) {
                return refuse(event, "config.yaml-aliases", Integer.toString(MOST_ALIASES));
            } else if (event instanceof CollectionStartEvent start) {
                if (++depth > DEEPEST) {
                    return refuse(event, "config.yaml-depth", Integer.toString(DEEPEST));
                } else if (start.getTag().isPresent()) {
                    return refuse(event, "config.yaml-tag", start.getTag().get());
                }
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            } else if (event instanceof ScalarEvent scalar && scalar.getTag().isPresent()) {
                return refuse(event, "config.yaml-tag", scalar.getTag().get());
            }
        }
        return true;
    }

    private boolean refuse(Event event, String key, String... arguments) {
        Mark mark = event.getStartMark().orElseThrow();
        mistakes.add(source.placeAtCodePoint(mark.getIndex()), key, (Object[]) arguments);
        return false;
    }
}
