package org.reportsite.site;

import org.jspecify.annotations.Nullable;

/**
 * A section that has a page across the units and years of a collection.
 *
 * @param id the required section's id, null where the collection requires none
 * @param group what it is compared under
 * @param title the required section's title, else its heading in the newest report
 * @param reports how many reports have it
 */
public record SectionOutline(@Nullable String id, String group, String title, int reports) {}
