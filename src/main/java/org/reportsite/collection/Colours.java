package org.reportsite.collection;

import org.jspecify.annotations.Nullable;

/**
 * The colours of a site's links and marks, legible on its light and on its dark ground.
 *
 * @param accent on light ground
 * @param dark on dark ground
 */
public record Colours(Colour accent, Colour dark) {

    /** What text needs to be legible (WCAG 2.2, 1.4.3). */
    static final double LEAST_CONTRAST = 4.5;

    /** The darker of the two light grounds that text stands on; the style sheet's {@code --ground}. */
    static final Colour LIGHT_GROUND = new Colour(0xf5, 0xf4, 0xf0);
    /** The lighter of the two dark ones. */
    static final Colour DARK_GROUND = new Colour(0x1d, 0x22, 0x26);

    private static final double STEP = 0.05;

    /**
     * The colours of a site.
     *
     * @param dark null for the accent, lightened until it is legible
     */
    static Colours of(Colour accent, @Nullable Colour dark) {
        Colour light = dark == null ? accent : dark;
        for (double share = STEP; light.contrast(DARK_GROUND) < LEAST_CONTRAST; share += STEP) {
            light = accent.mix(Colour.WHITE, share);
        }
        return new Colours(accent, light);
    }
}
