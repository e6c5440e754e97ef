package org.reportsite.collection;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportsite.yaml.MapReader;
import org.reportsite.yaml.Mistakes;

/** Reads how a site looks: {@code logo} and {@code colours}. */
final class LookReader {

    private static final Pattern IMAGE = Pattern.compile("(?i).+\\.(?:svg|png|jpe?g|gif|webp|avif)");
    private static final long MOST_BYTES = 200 << 10;

    private final Path source;
    private final Mistakes mistakes;

    /**
     * A reader of a site's look.
     *
     * @param source the folder from which the logo is found
     */
    LookReader(Path source, Mistakes mistakes) {
        this.source = source;
        this.mistakes = mistakes;
    }

    /** The logo's file, null where there is none or it can't be used. */
    @Nullable
    Path logo(MapReader site) {
        String name = site.text("logo");
        Path file = name == null ? null : inside(name);
        if (name == null || (file != null && isUsable(file))) {
            return file;
        }
        mistakes.add(
                site.at("logo"), file != null && !Files.exists(file) ? "config.logo-missing" : "config.logo", name);
        return null;
    }

    private @Nullable Path inside(String name) {
        try {
            Path file = source.resolve(name).normalize();
            return file.startsWith(source) ? file : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static boolean isUsable(Path file) {
        return IMAGE.matcher(file.toString()).matches()
                && Files.isRegularFile(file)
                && file.toFile().length() <= MOST_BYTES;
    }

    /** The colours, null where none are given or they can't be used. */
    @Nullable
    Colours colours(MapReader site) {
        MapReader colours = site.child("colours", ConfigKeys.COLOURS);
        Colour accent = colours == null ? null : colour(colours, "accent", Colours.LIGHT_GROUND);
        Colour dark = colours == null ? null : colour(colours, "accentDark", Colours.DARK_GROUND);
        return accent == null ? null : Colours.of(accent, dark);
    }

    private @Nullable Colour colour(MapReader colours, String key, Colour ground) {
        String text = colours.text(key);
        if (text == null) {
            return null;
        }
        Colour colour = Colour.parse(text).orElse(null);
        if (colour == null) {
            mistakes.add(colours.at(key), "config.colour", text);
        } else if (colour.contrast(ground) < Colours.LEAST_CONTRAST) {
            String contrast = String.format(Locale.ROOT, "%.1f", colour.contrast(ground));
            mistakes.add(colours.at(key), "config.colour-faint", text, contrast);
            return null;
        }
        return colour;
    }
}
