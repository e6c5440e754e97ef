package org.reportsite.yaml;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads a configuration file: bytes, then text, then YAML. Whatever is wrong with it becomes a mistake. */
public final class YamlFile {

    private final Mistakes mistakes;
    private final Predicate<String> isKey;

    /**
     * A reader of files.
     *
     * @param isKey whether a word is a key that the file may have
     */
    public YamlFile(Mistakes mistakes, Predicate<String> isKey) {
        this.isKey = isKey;
        this.mistakes = mistakes;
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @param name its path relative to the project
     * @return its mapping, an empty one for an empty file; nothing where it can't be used, which is then a mistake
     */
    public Optional<YamlNode.Fields> read(Path path, String name) {
        return new TextFile(mistakes)
                .read(path, name)
                .filter(source -> !hasControlCharacter(source))
                .flatMap(source -> new YamlParser(source, mistakes, isKey).parse());
    }

    private boolean hasControlCharacter(SourceText source) {
        String text = source.text();
        for (int i = 0; i < text.length(); i++) {
            if (isForbidden(text.charAt(i))) {
                mistakes.add(source.placeAt(i), "config.control-character", codePoint(text.charAt(i)));
                return true;
            }
        }
        return false;
    }

    /** Whether a character may not stand in a configuration value: a control character, tab and line ends aside. */
    public static boolean isForbidden(char c) {
        return (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r') || c == '\uFFFE' || c == '\uFFFF';
    }

    /** A character that can't be shown, by its number: {@code U+0000}. */
    public static String codePoint(char c) {
        StringBuilder hex = new StringBuilder(Integer.toHexString(c).toUpperCase(Locale.ROOT));
        while (hex.length() < 4) {
            hex.insert(0, '0');
        }
        return "U+" + hex;
    }
}
