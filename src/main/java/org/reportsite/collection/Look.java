package org.reportsite.collection;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a site looks.
 *
 * @param logo the file of its logo, null for none
 * @param colours its own colours, null for the usual ones
 * @param theme what stands in place of the product's templates and after its style sheet
 */
public record Look(@Nullable Path logo, @Nullable Colours colours, Theme theme) {

    /** The product's own look. */
    public static final Look USUAL = new Look(null, null, Theme.NONE);
}
