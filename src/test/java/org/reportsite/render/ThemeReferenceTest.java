package org.reportsite.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@code docs/theme.md} lists the templates, and what each of them can show. {@code -Drewrite} renews the list. */
class ThemeReferenceTest {

    private static final Path REFERENCE = Path.of("docs/theme.md");
    private static final Path TEMPLATES = Path.of("src/main/resources/org/reportsite/render/templates");
    private static final String LIST = "## Variables\n";

    @Test
    void listsTheVariablesOfEachTemplate() throws IOException {
        String text = Files.readString(REFERENCE);
        String before = text.substring(0, text.indexOf(LIST) + LIST.length());
        String renewed = before + list();
        if (Boolean.getBoolean("rewrite")) {
            Files.writeString(REFERENCE, renewed);
        }
        assertThat(Files.readString(REFERENCE)).isEqualTo(renewed);
    }

    @Test
    void saysWhatEachTemplateIsFor() throws IOException {
        String text = Files.readString(REFERENCE);
        for (String template : Template.replaceable()) {
            assertThat(text).contains("| `" + template + "` |");
        }
    }

    @Test
    void everyTemplateHasAFile() throws IOException {
        try (var files = Files.list(TEMPLATES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Template.values())
                            .map(template -> template.id() + ".peb")
                            .toList());
        }
    }

    private static String list() {
        Map<Class<?>, String> named = new LinkedHashMap<>();
        Deque<Class<?>> open = new ArrayDeque<>();
        StringBuilder list = new StringBuilder("\n### `frame`, in every template but `missing`\n\n");
        fields(Frame.class, list, named, open);
        for (Template template : Template.values()) {
            if (template.isReplaceable() && template.view() != null) {
                list.append("\n### `view` in `").append(template.id()).append("`\n\n");
                fields(template.view(), list, named, open);
            }
        }
        list.append("\n### What these hold\n");
        while (!open.isEmpty()) {
            Class<?> type = open.poll();
            list.append("\n#### ").append(named.get(type)).append("\n\n");
            fields(type, list, named, open);
        }
        return list.toString();
    }

    private static void fields(Class<?> type, StringBuilder list, Map<Class<?>, String> named, Deque<Class<?>> open) {
        for (RecordComponent component : type.getRecordComponents()) {
            boolean absent = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            list.append("- `")
                    .append(component.getName())
                    .append("`: ")
                    .append(words(component.getGenericType(), named, open))
                    .append(absent ? ", or null\n" : "\n");
        }
    }

    private static String words(Type type, Map<Class<?>, String> named, Deque<Class<?>> open) {
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            boolean isList = Collection.class.isAssignableFrom((Class<?>) generic.getRawType());
            return (isList ? "list of " : "by name: ") + words(of[of.length - 1], named, open);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return "text";
        } else if (plain == SafeString.class) {
            return "HTML";
        } else if (plain == boolean.class) {
            return "yes or no";
        } else if (plain == int.class || plain == Integer.class || plain == double.class || plain == long.class) {
            return "number";
        } else if (!plain.isRecord()) {
            return "text";
        }
        if (!named.containsKey(plain)) {
            named.put(plain, name(plain, named.values()));
            open.add(plain);
        }
        String name = Objects.requireNonNull(named.get(plain));
        return "[" + name + "](#" + name.toLowerCase(java.util.Locale.ROOT) + ")";
    }

    /** The type's own name, with that of the page before it where another one has it already. */
    private static String name(Class<?> type, Collection<String> taken) {
        String name = type.getSimpleName();
        if (!taken.contains(name) || type.getEnclosingClass() == null) {
            return name;
        }
        return type.getEnclosingClass().getSimpleName() + name;
    }
}
