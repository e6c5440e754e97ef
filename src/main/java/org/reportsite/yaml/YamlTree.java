package org.reportsite.yaml;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The library's tree to ours: keys are text, none comes twice, no value contains itself, aliases don't multiply. */
final class YamlTree {

    /** Values in the file, those that aliases repeat counted each time. A file without aliases has always fewer. */
    static final int MOST_VALUES = TextFile.MOST_BYTES;

    private final SourceText source;
    private final Mistakes mistakes;
    private final IdentityHashMap<Node, Counted> done = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Boolean> open = new IdentityHashMap<>();

    YamlTree(SourceText source, Mistakes mistakes) {
        this.source = source;
        this.mistakes = mistakes;
    }

    /**
     * Converts a node and what it contains.
     *
     * @return the value; null where it can't be used, which is then a mistake
     */
    @Nullable
    YamlNode convert(Node node) {
        try {
            return count(node).node();
        } catch (UnusableException e) {
            return null;
        }
    }

    private Counted count(Node node) throws UnusableException {
        Counted known = done.get(node);
        if (known != null) {
            return known;
        }
        if (open.put(node, true) != null) {
            throw unusable(node, "config.yaml-recursive");
        }
        Counted counted;
        if (node instanceof MappingNode mapping) {
            counted = fields(mapping);
        } else if (node instanceof SequenceNode sequence) {
            counted = items(sequence);
        } else {
            counted = new Counted(scalar((ScalarNode) node), 1);
        }
        if (counted.size() > MOST_VALUES) {
            throw unusable(node, "config.yaml-aliases", Integer.toString(YamlParser.MOST_ALIASES));
        }
        open.remove(node);
        done.put(node, counted);
        return counted;
    }

    private Counted items(SequenceNode sequence) throws UnusableException {
        List<YamlNode> items = new ArrayList<>();
        long size = 1;
        for (Node item : sequence.getValue()) {
            Counted counted = count(item);
            items.add(counted.node());
            size += counted.size();
        }
        return new Counted(new YamlNode.Items(place(sequence), items), size);
    }

    private Counted fields(MappingNode mapping) throws UnusableException {
        Map<String, YamlNode.Field> fields = new LinkedHashMap<>();
        long size = 1;
        for (NodeTuple tuple : mapping.getValue()) {
            Counted value = count(tuple.getValueNode());
            size += value.size() + 1;
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                add(fields, new YamlNode.Field(place(key), key.getValue(), value.node()));
            } else {
                mistakes.add(place(tuple.getKeyNode()), "config.yaml-key");
            }
        }
        return new Counted(new YamlNode.Fields(place(mapping), List.copyOf(fields.values())), size);
    }

    private void add(Map<String, YamlNode.Field> fields, YamlNode.Field field) {
        YamlNode.Field first = fields.putIfAbsent(field.key(), field);
        if (first != null) {
            String line = Integer.toString(first.at().location().line());
            mistakes.add(field.at(), "config.duplicate-key", field.key(), line);
        }
    }

    private YamlNode.Scalar scalar(ScalarNode node) {
        return new YamlNode.Scalar(place(node), node.getValue(), kind(node.getTag()));
    }

    private static YamlNode.Kind kind(Tag tag) {
        if (tag.equals(Tag.INT)) {
            return YamlNode.Kind.WHOLE;
        } else if (tag.equals(Tag.FLOAT)) {
            return YamlNode.Kind.NUMBER;
        } else if (tag.equals(Tag.BOOL)) {
            return YamlNode.Kind.FLAG;
        }
        return tag.equals(Tag.NULL) ? YamlNode.Kind.NOTHING : YamlNode.Kind.TEXT;
    }

    private Place place(Node node) {
        Mark mark = node.getStartMark().orElseThrow();
        return source.placeAtCodePoint(mark.getIndex());
    }

    private UnusableException unusable(Node node, String key, Object... arguments) {
        mistakes.add(place(node), key, arguments);
        return new UnusableException();
    }

    /** A value and how many values it holds, itself included. */
    private record Counted(YamlNode node, long size) {}

    private static final class UnusableException extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
