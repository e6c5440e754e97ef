package org.reportsite.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.Colour;
import org.reportsite.collection.Colours;
import org.reportsite.collection.Look;
import org.reportsite.collection.SiteConfig;
import org.reportsite.collection.ThemeFile;

/** Style sheet, icon, logo and scripts. Their names hold a hash of their content, so that a page never meets another version's. */
final class Assets {

    private static final int HASH_LENGTH = 10;

    /** Each is described at the top of its file. Pages read without them. */
    private static final List<String> SCRIPTS = List.of(
            "contents",
            "copy-link",
            "details",
            "difference",
            "filter",
            "frame",
            "pair",
            "search-fold",
            "search-index",
            "search-key",
            "search-page",
            "search-query",
            "search-results",
            "theme",
            "years");

    private static final double WASH = 0.9;
    private static final double DARK_WASH = 0.8;
    private static final Colour DARK_PAPER = new Colour(0x15, 0x19, 0x1c);

    private final Page style;
    private final Page icon = load("icon", ".svg");
    private final @Nullable Page logo;
    private final Map<String, Page> scripts = new LinkedHashMap<>();

    /** The assets of a site: the style sheet in its colours, and its logo. */
    Assets(SiteConfig site) {
        style = style(site.look());
        logo = site.look().logo() == null ? null : logo(site.look().logo());
        SCRIPTS.forEach(name -> scripts.put(name, load(name, ".js")));
    }

    Page style() {
        return style;
    }

    Page icon() {
        return icon;
    }

    /** The site's logo, null for none. */
    @Nullable
    Page logo() {
        return logo;
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
        if (logo != null) {
            all.add(logo);
        }
        return all;
    }

    /**
     * The style sheet; its accents are declared once for light and once for dark, and once more for those who chose.
     * A theme's rules come last, so that they hold.
     */
    private static Page style(Look look) {
        Colours colours = look.colours();
        String css = new String(load("style", ".css").content(), StandardCharsets.UTF_8);
        if (colours != null) {
            css = css.replace(
                            "--accent: #11506e", "--accent: " + colours.accent().hex())
                    .replace(
                            "--wash: #e6eff3",
                            "--wash: "
                                    + colours.accent().mix(Colour.WHITE, WASH).hex())
                    .replace("--accent: #86c5e2", "--accent: " + colours.dark().hex())
                    .replace(
                            "--wash: #1c323d",
                            "--wash: "
                                    + colours.dark().mix(DARK_PAPER, DARK_WASH).hex());
        }
        ThemeFile own = look.theme().style();
        if (own != null) {
            css += "\n" + own.text();
        }
        return page("style", ".css", css.getBytes(StandardCharsets.UTF_8));
    }

    private static Page logo(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            String extension = name.substring(name.lastIndexOf('.')).toLowerCase(Locale.ROOT);
            return page("logo", extension, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page load(String name, String extension) {
        try (InputStream resource = Assets.class.getResourceAsStream("assets/" + name + extension)) {
            return page(name, extension, resource.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page page(String name, String extension, byte[] content) {
        return new Page("assets/" + name + "-" + hash(content) + extension, content);
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
