package org.reportsite.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.Message;
import org.reportsite.text.Suggestions;

/** Reads single values as the type they are meant to be. A value of another type is a mistake and reads as null. */
public final class ValueReader {

    public static final int FIRST_YEAR = 1900;
    public static final int LAST_YEAR = 2199;

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Mistakes mistakes;

    /** A reader that adds what is wrong to the mistakes. */
    public ValueReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** Text, or what looks like a number but is meant as text: {@code title: 2024}. Not blank. */
    @Nullable
    public String text(String key, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return checkedText(key, scalar);
        }
        wrong(key, "text", node);
        return null;
    }

    /** One text or a list of them. */
    public List<YamlNode.Scalar> texts(String key, YamlNode node) {
        List<YamlNode> items = node instanceof YamlNode.Items list ? list.items() : List.of(node);
        List<YamlNode.Scalar> texts = new ArrayList<>();
        for (YamlNode item : items) {
            if (!(item instanceof YamlNode.Scalar scalar)) {
                wrong(key, items.size() == 1 && item == node ? "texts" : "text", item);
            } else if (checkedText(key, scalar) != null) {
                texts.add(scalar);
            }
        }
        return texts;
    }

    @Nullable
    public Boolean flag(String key, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar && scalar.kind() == YamlNode.Kind.FLAG) {
            return Boolean.valueOf(scalar.text());
        }
        wrong(key, "flag", node);
        return null;
    }

    /** A whole number within bounds. */
    @Nullable
    public Integer whole(String key, YamlNode node, int min, int max) {
        if (!(node instanceof YamlNode.Scalar scalar) || scalar.kind() != YamlNode.Kind.WHOLE) {
            wrong(key, "whole", node);
            return null;
        }
        // Ten digits don't fit an int, and no bound is that far away.
        int value = scalar.text().length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(scalar.text());
        if (value < min || value > max || value == Integer.MAX_VALUE) {
            String to = Integer.toString(max);
            mistakes.add(node.at(), "config.range", key, scalar.text(), Integer.toString(min), to);
            return null;
        }
        return value;
    }

    /** A year, as a whole number or as text that is one: {@code 2024} or {@code '2024'}. */
    @Nullable
    public Integer year(String key, YamlNode node) {
        YamlNode number = node instanceof YamlNode.Scalar scalar
                        && scalar.kind() == YamlNode.Kind.TEXT
                        && YEAR.matcher(scalar.text()).matches()
                ? new YamlNode.Scalar(scalar.at(), scalar.text(), YamlNode.Kind.WHOLE)
                : node;
        return whole(key, number, FIRST_YEAR, LAST_YEAR);
    }

    /** A number, written in digits with a point at most. */
    @Nullable
    public String number(String key, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar
                && (scalar.kind() == YamlNode.Kind.WHOLE || scalar.kind() == YamlNode.Kind.NUMBER)) {
            return scalar.text();
        }
        wrong(key, "number", node);
        return null;
    }

    /** A number from 0 to 1. */
    @Nullable
    public Double share(String key, YamlNode node) {
        boolean isNumber = node instanceof YamlNode.Scalar scalar
                && (scalar.kind() == YamlNode.Kind.WHOLE || scalar.kind() == YamlNode.Kind.NUMBER);
        if (!isNumber) {
            wrong(key, "number", node);
            return null;
        }
        String text = ((YamlNode.Scalar) node).text();
        double value = text.contains("n") || text.contains("N") ? Double.NaN : Double.parseDouble(text);
        if (value >= 0 && value <= 1) {
            return value;
        }
        mistakes.add(node.at(), "config.range", key, text, "0", "1");
        return null;
    }

    /** A day that exists, {@code 2027-01-31}. */
    @Nullable
    public LocalDate date(String key, YamlNode node) {
        String text = text(key, node);
        if (text == null) {
            return null;
        }
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // Told below, as for a text of another form.
        }
        mistakes.add(node.at(), "config.date", key, text);
        return null;
    }

    /** One of a few words. */
    @Nullable
    public String choice(String key, YamlNode node, Collection<String> allowed) {
        String text = text(key, node);
        if (text == null || allowed.contains(text)) {
            return text;
        }
        String all = String.join(", ", allowed);
        Optional<String> meant = Suggestions.closest(text, allowed);
        mistakes.add(
                node.at(),
                Message.of("config.choice", key, text),
                meant.map(m -> Message.of("config.choice.similar", m, all))
                        .orElseGet(() -> Message.of("config.choice.hint", all)));
        return null;
    }

    /** Adds the mistake of a value of the wrong type. */
    public void wrong(String key, String expected, YamlNode found) {
        mistakes.add(found.at(), "config.type", key, Message.of("config.kind." + expected), found(found));
    }

    private @Nullable String checkedText(String key, YamlNode.Scalar scalar) {
        String text = scalar.text();
        for (int i = 0; i < text.length(); i++) {
            if (YamlFile.isForbidden(text.charAt(i))) {
                mistakes.add(scalar.at(), "config.control-character", YamlFile.codePoint(text.charAt(i)));
                return null;
            }
        }
        if (text.isBlank()) {
            mistakes.add(scalar.at(), "config.blank", key);
            return null;
        }
        return text;
    }

    private static Message found(YamlNode node) {
        if (node instanceof YamlNode.Items) {
            return Message.of("config.kind.list");
        } else if (node instanceof YamlNode.Fields) {
            return Message.of("config.kind.mapping");
        }
        return node.isNothing()
                ? Message.of("config.kind.nothing")
                : Message.of("config.found", ((YamlNode.Scalar) node).text());
    }
}
