package org.reportsite.link;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Finds a file whose name the disk holds in another Unicode normalisation, or tells that only its case differs. */
final class Spelling {

    private final Path root;
    // A report may hold thousands of broken links into one large folder.
    private final Map<Path, Map<String, String>> folders = new HashMap<>();

    Spelling(Path root) {
        this.root = root;
    }

    /**
     * The path of a file as the disk spells it.
     *
     * @param inside its path below the root
     * @throws TroubleException if there is none
     */
    Path of(Path inside) throws TroubleException, IOException {
        Path path = root;
        String otherCase = "";
        for (Path part : inside) {
            Map<String, String> names = names(path);
            String name = names.get(nfc(part.toString()));
            if (name == null) {
                name = names.get(folded(part.toString()));
                otherCase = name == null ? "" : name;
            }
            if (name == null) {
                throw new TroubleException(Trouble.MISSING);
            }
            path = path.resolve(name);
        }
        if (!otherCase.isEmpty()) {
            throw new TroubleException(Trouble.SPELLING, otherCase);
        }
        return path;
    }

    private Map<String, String> names(Path folder) throws IOException {
        Map<String, String> names = folders.get(folder);
        if (names == null) {
            names = Files.isDirectory(folder) ? list(folder) : Map.of();
            folders.put(folder, names);
        }
        return names;
    }

    /** Names by their NFC form, and by their case-folded one unless a file has that name. */
    private static Map<String, String> list(Path folder) throws IOException {
        Map<String, String> names = new HashMap<>();
        Map<String, String> byFolded = new HashMap<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                names.merge(nfc(name), name, Spelling::first);
                byFolded.merge(folded(name), name, Spelling::first);
            }
        }
        byFolded.forEach(names::putIfAbsent);
        return names;
    }

    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String nfc(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private static String folded(String name) {
        return nfc(name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    }
}
