package org.reportsite.render;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.ClassAccessException;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.Theme;
import org.reportsite.collection.ThemeFile;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.text.Suggestions;

/** Says what is wrong with a theme's templates, where, and what was meant. */
final class TemplateFaults {

    /** Pebble names the type of what lacks an attribute only in its message. */
    private static final Pattern TYPE = Pattern.compile("of \\[(org\\.reportsite\\.[\\w.$]+)]");

    private static final Pattern FUNCTION = Pattern.compile("Function or Macro \\[(.+)] does not exist.*");

    private static final List<String> ROOTS = List.of("frame", "view");

    private final Theme theme;

    TemplateFaults(Theme theme) {
        this.theme = theme;
    }

    /** A file whose name is no template's. */
    static Problem unknown(ThemeFile file) {
        return file.problem(
                1, "", Message.of("theme.name", file.name()), hint("theme.name", file.name(), Template.replaceable()));
    }

    /** What ends the filling of a template: a mistake of the theme, or, without one, a fault of ours as it stands. */
    RuntimeException whileFilling(String template, Throwable fault) {
        if (theme.templates().isEmpty()) {
            if (fault instanceof Error error) {
                throw error;
            }
            return (RuntimeException) fault;
        }
        return new ThemeException(List.of(problem(template, fault)), fault);
    }

    private Problem problem(String template, Throwable fault) {
        PebbleException told = innermost(fault);
        if (told == null) {
            return unplaced(
                    fault instanceof StackOverflowError ? "theme.endless" : "theme.fill", template, fault.toString());
        }
        Matcher function = FUNCTION.matcher(told.getPebbleMessage());
        if (told instanceof LoaderException) {
            return lacking("theme.missing", told.getPebbleMessage(), template, Template.replaceable());
        } else if (told.getCause() instanceof MissingResourceException) {
            return lacking("theme.text", told.getPebbleMessage(), template, List.of());
        } else if (function.matches()) {
            return lacking("theme.function", function.group(1), template, List.of());
        }
        ThemeFile own = file(told.getFileName());
        return own == null ? unplaced("theme.fill", template, told.getPebbleMessage()) : inText(own, told);
    }

    /** What Pebble says first; what it adds further out hides it. */
    private static @Nullable PebbleException innermost(Throwable fault) {
        PebbleException found = null;
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            found = cause instanceof PebbleException pebble ? pebble : found;
        }
        return found;
    }

    /** What is wrong at a place of a file. */
    Problem inText(ThemeFile file, PebbleException fault) {
        int line = fault.getLineNumber() == null ? 1 : fault.getLineNumber();
        if (fault instanceof AttributeNotFoundException missing) {
            String name = missing.getAttributeName();
            return file.problem(
                    line, name, Message.of("theme.variable", name), hint("theme.variable", name, near(missing)));
        } else if (fault instanceof ClassAccessException) {
            return file.problem(line, "", Message.of("theme.call"), Message.of("theme.call.hint"));
        }
        return file.problem(
                line, "", Message.of("theme.syntax", fault.getPebbleMessage()), Message.of("theme.syntax.hint"));
    }

    /**
     * A name that a template asks for in vain: where the theme first has it. Pebble doesn't say, or names the template
     * around it. Where the theme doesn't have it, a template of ours asks for what the theme took away.
     */
    private Problem lacking(String key, String name, String template, List<String> known) {
        Message message = Message.of(key, name);
        for (ThemeFile file : theme.templates()) {
            String[] lines = file.text().split("\\R", -1);
            for (int i = 0; i < lines.length; i++) {
                if (lines[i].contains(name)) {
                    return file.problem(i + 1, name, message, hint(key, name, known));
                }
            }
        }
        return unplaced("theme.fill", template, message);
    }

    private Problem unplaced(String key, String template, Object words) {
        return theme.templates()
                .get(0)
                .problem(1, "", Message.of(key, template, words), Message.of(key + ".hint", template));
    }

    private @Nullable ThemeFile file(@Nullable String template) {
        return theme.templates().stream()
                .filter(file -> file.name().equals(template))
                .findFirst()
                .orElse(null);
    }

    /** The names that there are where one was not found. */
    private static List<String> near(AttributeNotFoundException missing) {
        Matcher type = TYPE.matcher(missing.getPebbleMessage());
        if (missing instanceof RootAttributeNotFoundException || !type.find()) {
            return ROOTS;
        }
        try {
            RecordComponent[] components = Class.forName(type.group(1), false, TemplateFaults.class.getClassLoader())
                    .getRecordComponents();
            return components == null
                    ? List.of()
                    : Arrays.stream(components).map(RecordComponent::getName).toList();
        } catch (ClassNotFoundException e) {
            return List.of();
        }
    }

    private static Message hint(String key, String name, List<String> known) {
        Optional<String> similar = Suggestions.closest(name, known);
        return similar.map(meant -> Message.of(key + ".similar", meant))
                .orElseGet(() -> Message.of(key + ".hint", String.join(", ", known)));
    }
}
