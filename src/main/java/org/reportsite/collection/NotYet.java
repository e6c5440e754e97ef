package org.reportsite.collection;

import java.util.Set;

/** Keys that are checked but have no effect in this version. A key leaves this list with the feature that reads it. */
final class NotYet {

    private static final Set<String> KEYS = Set.of("logo", "colours");

    private NotYet() {}

    /**
     * Whether a key has no effect yet.
     *
     * @param path the key with those above it, as {@link ConfigKeys#path} gives it
     */
    static boolean contains(String path) {
        return KEYS.contains(path);
    }
}
