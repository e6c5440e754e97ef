package org.reportsite.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Style sheet, icon and scripts. Their names hold a hash of their content, so that a page never meets another version's. */
final class Assets {

    private static final int HASH_LENGTH = 10;

    /** Each is described at the top of its file. Pages read without them. */
    private static final List<String> SCRIPTS = List.of(
            "contents",
            "details",
            "difference",
            "filter",
            "pair",
            "search-fold",
            "search-index",
            "search-key",
            "search-page",
            "search-query",
            "search-results",
            "years");

    private final Page style = load("style", ".css");
    private final Page icon = load("icon", ".svg");
    private final Map<String, Page> scripts = new LinkedHashMap<>();

    Assets() {
        SCRIPTS.forEach(name -> scripts.put(name, load(name, ".js")));
    }

    Page style() {
        return style;
    }

    Page icon() {
        return icon;
    }

    /** Paths of the scripts by name. */
    Map<String, String> scripts() {
        Map<String, String> paths = new LinkedHashMap<>();
        scripts.forEach((name, page) -> paths.put(name, page.path()));
        return paths;
    }

    List<Page> all() {
        List<Page> all = new ArrayList<>(List.of(icon, style));
        all.addAll(scripts.values());
        return all;
    }

    private static Page load(String name, String extension) {
        try (InputStream resource = Assets.class.getResourceAsStream("assets/" + name + extension)) {
            byte[] content = resource.readAllBytes();
            return new Page("assets/" + name + "-" + hash(content) + extension, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
