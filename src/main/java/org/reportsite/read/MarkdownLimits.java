package org.reportsite.read;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what would nest deeper than a parser's stack: no report does, and an attack must not crash the build. */
final class MarkdownLimits {

    private static final int DEEPEST = 100;
    private static final Pattern CONTAINERS =
            Pattern.compile("(?:[ \\t]*(?:>|[*+-](?=[ \\t])|[0-9]{1,9}[.)](?=[ \\t])))+");
    private static final Pattern CONTAINER = Pattern.compile(">|[*+-]|[0-9]{1,9}[.)]");
    private static final Pattern MANY_ATTRIBUTES = Pattern.compile("<[a-zA-Z][^<>]{10000}");
    private static final int DEEPEST_INDENT = 4 * DEEPEST;

    private MarkdownLimits() {}

    /** The first line, from 1, that nests too deep or holds a tag too long; empty where none does. */
    static OptionalInt firstLineBeyond(String text) {
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (nesting(line) > DEEPEST || indentOfItem(line) > DEEPEST_INDENT) {
                return OptionalInt.of(number);
            }
        }
        Matcher tag = MANY_ATTRIBUTES.matcher(text);
        return tag.find() ? OptionalInt.of(new LineMap(text).at(tag.start()).line()) : OptionalInt.empty();
    }

    private static int nesting(String line) {
        Matcher containers = CONTAINERS.matcher(line);
        if (!containers.lookingAt()) {
            return 0;
        }
        return (int) CONTAINER.matcher(containers.group()).results().count();
    }

    private static int indentOfItem(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent < line.length()
                        && CONTAINER.matcher(line.substring(indent, indent + 1)).matches()
                ? indent
                : 0;
    }
}
