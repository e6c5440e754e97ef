package org.reportsite.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.reportsite.text.Utf8;

/** Reads a configuration file: bytes, then text, then YAML. Whatever is wrong with it becomes a mistake. */
public final class YamlFile {

    /** More than a thousand units need; enough to keep a wrong file from filling the memory. */
    public static final int MOST_BYTES = 1 << 20;

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
        return bytes(path, name)
                .flatMap(bytes -> decode(bytes, name))
                .filter(source -> !hasControlCharacter(source))
                .flatMap(source -> new YamlParser(source, mistakes, isKey).parse());
    }

    private Optional<byte[]> bytes(Path path, String name) {
        Place start = Place.ofFile(name);
        if (!Files.isRegularFile(path)) {
            mistakes.add(start, "config.not-a-file", name);
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                mistakes.add(start, "config.too-big", name);
                return Optional.empty();
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            mistakes.add(start, "config.unreadable", name, e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private Optional<SourceText> decode(byte[] bytes, String name) {
        Utf8.Decoded utf8 = Utf8.decode(bytes);
        SourceText source = new SourceText(name, utf8.text());
        if (!utf8.isSound()) {
            mistakes.add(source.placeAt(utf8.text().length()), "config.encoding", name);
            return Optional.empty();
        }
        return Optional.of(source);
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
