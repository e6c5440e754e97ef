package org.reportsite.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.reportsite.text.Utf8;

/** Reads a file of settings as text: small, and in UTF-8. Whatever is wrong with it becomes a mistake. */
public final class TextFile {

    /** More than a thousand units need; enough to keep a wrong file from filling the memory. */
    public static final int MOST_BYTES = 1 << 20;

    private final Mistakes mistakes;

    /** A reader of files. */
    public TextFile(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @param name its path relative to the project
     * @return nothing where it can't be used, which is then a mistake
     */
    public Optional<SourceText> read(Path path, String name) {
        return bytes(path, name).flatMap(bytes -> decode(bytes, name));
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
}
