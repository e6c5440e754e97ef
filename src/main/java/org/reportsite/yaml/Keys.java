package org.reportsite.yaml;

import java.util.List;
import java.util.Optional;

/** The keys that a mapping of a file may have. */
public interface Keys {

    /** The keys, in the order in which documentation shows them. */
    List<String> names();

    /** A key as messages name it, perhaps with those above it: {@code structure.sections.role}. */
    String path(String name);

    /** Where else in the file a key stands that isn't one of these; empty for one that stands nowhere. */
    Optional<String> elsewhere(String name);
}
