package org.reportsite.collection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit that hands in reports.
 *
 * @param id its id: NFC, lower case
 * @param name its display name
 * @param group the group it is listed in, null for none
 * @param formerly names it had earlier
 * @param expected which years it owes, where it says so itself; else null
 */
public record UnitConfig(
        String id,
        String name,
        @Nullable String group,
        List<String> formerly,
        @Nullable Expected expected) {
    public UnitConfig {
        formerly = List.copyOf(formerly);
    }
}
