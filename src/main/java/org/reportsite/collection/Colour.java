package org.reportsite.collection;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour of the sRGB space.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
public record Colour(int red, int green, int blue) {

    /** White. */
    public static final Colour WHITE = new Colour(255, 255, 255);

    private static final Pattern HEX = Pattern.compile("#(?:([0-9a-fA-F]{3})|([0-9a-fA-F]{6}))");
    private static final int MOST = 255;

    /** A colour as style sheets write it: {@code #a00} or {@code #aa0000}; empty for any other text. */
    public static Optional<Colour> parse(String text) {
        Matcher matcher = HEX.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String digits =
                matcher.group(1) == null ? matcher.group(2) : matcher.group(1).replaceAll("(.)", "$1$1");
        int value = Integer.parseInt(digits, 16);
        return Optional.of(new Colour(value >> 16, value >> 8 & MOST, value & MOST));
    }

    /** The colour as style sheets write it, six digits. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** The contrast of two colours in any order, from 1 to 21 (WCAG 2.2, contrast ratio). */
    public double contrast(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /**
     * A colour between two.
     *
     * @param share how much of the other one is in it, from 0 to 1
     */
    public Colour mix(Colour other, double share) {
        return new Colour(mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
    }

    private static int mix(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }

    /** Relative luminance (WCAG 2.2). */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double c = channel / (double) MOST;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
