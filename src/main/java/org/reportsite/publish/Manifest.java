package org.reportsite.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;

/**
 * The files in an output folder that builds put there, and may replace and remove; all others are the user's.
 *
 * @param files content of each as last published, by path
 */
record Manifest(SortedMap<String, Digest> files) {

    /** Name of the file in the output folder that holds it. */
    static final String NAME = ".report-site-manifest";

    private static final String HEADER = "# Files that report-site wrote here, and may replace or remove.";
    private static final String SEPARATOR = "  ";

    /** A manifest of these files. */
    static Manifest of(Map<String, Digest> files) {
        return new Manifest(Collections.unmodifiableSortedMap(new TreeMap<>(files)));
    }

    /**
     * Reads an output folder's manifest; where there is none, no file is owned.
     *
     * @param output the folder, its real path
     * @param displayPath the folder as messages show it
     * @throws InvalidInputException if it is not as this tool writes it: then it can't be trusted to name files that
     *     may be removed
     */
    static Manifest read(Path output, String displayPath) throws InvalidInputException, IOException {
        Path file = output.resolve(NAME);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return of(Map.of());
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw damaged(displayPath, 1);
        }
        return decode(Files.readAllBytes(file), displayPath);
    }

    /** Its content: sorted, so that equal sites have equal manifests. */
    byte[] encode() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        files.forEach((path, digest) ->
                text.append(digest).append(SEPARATOR).append(path).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Manifest decode(byte[] content, String displayPath) throws InvalidInputException {
        String[] lines = new String(content, StandardCharsets.UTF_8).split("\n", 0);
        SortedMap<String, Digest> files = new TreeMap<>();
        for (int i = 0; i < lines.length; i++) {
            if (i == 0 ? !lines[i].equals(HEADER) : !isRead(lines[i], files)) {
                throw damaged(displayPath, i + 1);
            }
        }
        return of(files);
    }

    private static boolean isRead(String line, SortedMap<String, Digest> files) {
        int pathAt = Digest.LENGTH + SEPARATOR.length();
        if (!line.startsWith(SEPARATOR, Digest.LENGTH) || !SitePath.isSound(line.substring(pathAt))) {
            return false;
        }
        try {
            files.put(line.substring(pathAt), Digest.parse(line.substring(0, Digest.LENGTH)));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static InvalidInputException damaged(String displayPath, int line) {
        return new InvalidInputException(List.of(new Problem(
                new Location(displayPath + "/" + NAME, line, 1),
                null,
                Message.of("output.manifest-damaged"),
                Message.of("output.manifest-damaged.hint"))));
    }
}
