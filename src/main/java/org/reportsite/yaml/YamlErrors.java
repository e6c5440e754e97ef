package org.reportsite.yaml;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in plain words what a YAML syntax error is, and points at its cause rather than at where reading stopped. */
final class YamlErrors {

    private static final Pattern FULL_WIDTH_COLON = Pattern.compile("^[\\s\\-{]*(\\w+)(：)");
    private static final Pattern KEY_WITH_VALUE = Pattern.compile(":(\\s|$)");

    private final SourceText source;
    private final Mistakes mistakes;
    private final Predicate<String> isKey;

    YamlErrors(SourceText source, Mistakes mistakes, Predicate<String> isKey) {
        this.isKey = isKey;
        this.source = source;
        this.mistakes = mistakes;
    }

    /** Adds the mistake behind an exception of the YAML library. */
    void add(MarkedYamlEngineException e) {
        Place problem = place(e.getProblemMark().or(e::getContextMark));
        Place context = place(e.getContextMark().or(e::getProblemMark));
        String text = String.valueOf(e.getProblem());
        String during = String.valueOf(e.getContext());
        if (addFullWidthColon(problem.location().line() - 1)) {
            return;
        }
        if (text.contains("\\t(TAB)")) {
            mistakes.add(problem, "config.yaml-tab");
        } else if (text.contains("cannot start any token")) {
            mistakes.add(problem, "config.yaml-start", characterAt(problem));
        } else if (text.contains("undefined alias")) {
            mistakes.add(problem, "config.yaml-alias-unknown", lastWord(text));
        } else if (during.contains("quoted scalar")) {
            addQuoted(context, problem, text);
        } else if (during.contains("flow")) {
            addFlow(context, problem);
        } else if (text.contains("could not find expected ':'")) {
            mistakes.add(context, "config.yaml-colon-missing");
        } else if (text.contains("mapping values are not allowed")) {
            addSecondColon(problem);
        } else if (text.contains("expected <block end>")) {
            mistakes.add(problem, before(problem).isBlank() ? "config.yaml-indent" : "config.yaml-rest");
        } else {
            mistakes.add(problem, "config.yaml-syntax", text);
        }
    }

    /**
     * Adds the mistake of a key that is followed by a full-width colon, which YAML takes for text.
     *
     * @param last index of the last line to look at
     * @return whether there is one
     */
    boolean addFullWidthColon(int last) {
        for (int line = 0; line <= last; line++) {
            Matcher matcher = FULL_WIDTH_COLON.matcher(source.line(line));
            if (matcher.find() && isKey.test(matcher.group(1))) {
                mistakes.add(source.place(line, matcher.start(2)), "config.yaml-fullwidth", "：", ":");
                return true;
            }
        }
        return false;
    }

    private void addQuoted(Place context, Place problem, String text) {
        if (text.contains("end of stream")) {
            mistakes.add(context, "config.yaml-quote", characterAt(context));
        } else {
            mistakes.add(problem, "config.yaml-escape", text);
        }
    }

    private void addFlow(Place context, Place problem) {
        int comma = source.line(context.location().line() - 1)
                .indexOf('，', context.location().column() - 1);
        if (comma >= 0) {
            Place at = source.place(context.location().line() - 1, comma);
            mistakes.add(at, "config.yaml-fullwidth", "，", ",");
        } else if (problem.location().line() == context.location().line()) {
            mistakes.add(problem, "config.yaml-flow");
        } else {
            String open = characterAt(context);
            mistakes.add(context, "config.yaml-unclosed", open, open.equals("[") ? "]" : "}");
        }
    }

    /** A colon after something that can't be a key: text with a colon, wrong indentation, or the line before is broken. */
    private void addSecondColon(Place problem) {
        int previous = problem.location().line() - 2;
        while (previous >= 0 && source.line(previous).isBlank()) {
            previous--;
        }
        if (KEY_WITH_VALUE.matcher(before(problem)).find()) {
            mistakes.add(problem, "config.yaml-colon");
        } else if (previous >= 0
                && !KEY_WITH_VALUE.matcher(source.line(previous)).find()) {
            mistakes.add(source.place(previous, indentation(previous)), "config.yaml-colon-missing");
        } else {
            int line = problem.location().line() - 1;
            mistakes.add(source.place(line, indentation(line)), "config.yaml-indent");
        }
    }

    private int indentation(int line) {
        String content = source.line(line);
        return content.length() - content.stripLeading().length();
    }

    private static String before(Place place) {
        return place.line().substring(0, place.location().column() - 1);
    }

    private static String characterAt(Place place) {
        int index = place.location().column() - 1;
        return index < place.line().length() ? Character.toString(place.line().codePointAt(index)) : "";
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private Place place(Optional<Mark> mark) {
        return mark.map(m -> source.placeAtCodePoint(m.getIndex())).orElseGet(() -> source.place(0, 0));
    }
}
