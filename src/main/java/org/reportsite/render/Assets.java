package org.reportsite.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Style sheet and icon. Their names hold a hash of their content, so that a page never meets another version's. */
final class Assets {

    private static final int HASH_LENGTH = 10;

    private final Page style = load("style", ".css");
    private final Page icon = load("icon", ".svg");

    Page style() {
        return style;
    }

    Page icon() {
        return icon;
    }

    List<Page> all() {
        return List.of(icon, style);
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
