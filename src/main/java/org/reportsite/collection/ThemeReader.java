package org.reportsite.collection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.ProjectPaths;
import org.reportsite.text.Suggestions;
import org.reportsite.yaml.Mistakes;
import org.reportsite.yaml.Place;
import org.reportsite.yaml.SourceText;
import org.reportsite.yaml.TextFile;

/**
 * Reads the folder of a theme. A file that has no place in it is a mistake: it would silently have no effect, and a report
 * that somebody puts there would go missing.
 */
final class ThemeReader {

    private static final String TEMPLATES = "templates";
    private static final String STYLE = "style.css";

    /** What makes a style sheet load another file; pages may load none. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?i)@import\\b|url\\(\\s{0,9}['\"]?\\s{0,9}(?!data:|['\"\\s#])[^)]{0,200}");

    private final Path source;
    private final ProjectPaths paths;
    private final Mistakes mistakes;

    /**
     * A reader of a theme.
     *
     * @param source the folder that may hold one
     */
    ThemeReader(Path source, ProjectPaths paths, Mistakes mistakes) {
        this.source = source;
        this.paths = paths;
        this.mistakes = mistakes;
    }

    Theme read() {
        Path folder = source.resolve(Theme.FOLDER);
        if (!Files.isDirectory(folder) || !isInside(folder)) {
            return Theme.NONE;
        }
        List<ThemeFile> templates = List.of();
        ThemeFile style = null;
        for (Path entry : entries(folder)) {
            String name = CollectionFolders.name(entry);
            if (name.equals(TEMPLATES) && Files.isDirectory(entry)) {
                templates = templates(entry);
            } else if (name.equals(STYLE)) {
                style = style(entry);
            } else {
                stray(entry, List.of(TEMPLATES, STYLE));
            }
        }
        return new Theme(templates, style);
    }

    private List<ThemeFile> templates(Path folder) {
        List<ThemeFile> templates = new ArrayList<>();
        if (isInside(folder)) {
            for (Path entry : entries(folder)) {
                if (CollectionFolders.name(entry).endsWith(Theme.TEMPLATE_ENDING)) {
                    text(entry).ifPresent(text -> templates.add(file(text, Theme.TEMPLATE_ENDING)));
                } else {
                    stray(entry, List.of());
                }
            }
        }
        return templates;
    }

    private @Nullable ThemeFile style(Path path) {
        SourceText text = text(path).orElse(null);
        if (text == null) {
            return null;
        }
        Matcher elsewhere = ELSEWHERE.matcher(text.text());
        while (elsewhere.find()) {
            mistakes.add(text.placeAt(elsewhere.start()), "config.theme-style-loads", elsewhere.group());
        }
        OpenStyle.find(text.text())
                .ifPresent(at -> mistakes.add(
                        text.placeAt(at), "config.theme-style-open", text.text().substring(at, at + 1)));
        return file(text, ".css");
    }

    private Optional<SourceText> text(Path path) {
        return isInside(path) ? new TextFile(mistakes).read(path, paths.name(path)) : Optional.empty();
    }

    private static ThemeFile file(SourceText text, String ending) {
        String name = text.file().substring(text.file().lastIndexOf('/') + 1);
        return new ThemeFile(name.substring(0, name.length() - ending.length()), text.file(), text.text());
    }

    private void stray(Path entry, List<String> known) {
        String name = CollectionFolders.name(entry);
        Message hint = Suggestions.closest(name, known)
                .map(similar -> Message.of("config.theme-file.similar", similar))
                .orElseGet(() -> Message.of("config.theme-file.hint"));
        mistakes.add(Place.ofFile(paths.name(entry)), Message.of("config.theme-file", name), hint);
    }

    /** A link may lead elsewhere in the source folder, not out of it: what lies there may be none of the readers' business. */
    private boolean isInside(Path path) {
        try {
            if (path.toRealPath().startsWith(source.toRealPath())) {
                return true;
            }
        } catch (IOException e) {
            // A link that leads nowhere.
        }
        mistakes.add(Place.ofFile(paths.name(path)), "config.theme-outside", paths.name(path));
        return false;
    }

    /** What lies in a folder, by name; what is hidden, and files that surely tell of the folder, left out. */
    private List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(path -> !ReportFiles.isHidden(CollectionFolders.name(path))
                            && !ReportFiles.isAside(CollectionFolders.name(path)))
                    .sorted(Comparator.comparing(CollectionFolders::name))
                    .toList();
        } catch (IOException e) {
            String failure = e.getClass().getSimpleName();
            mistakes.add(Place.ofFile(paths.name(folder)), "config.unreadable", paths.name(folder), failure);
            return List.of();
        }
    }
}
