package org.reportsite.site;

import java.util.Optional;

/** Knows which page a link from one report's file to another file leads to. */
public interface LinkResolver {

    /** Knows none. */
    LinkResolver NONE = (reportFile, target) -> Optional.empty();

    /**
     * The page a link leads to.
     *
     * @param reportFile the file that holds the link, relative to the project
     * @param target the link's address as written, decoded
     * @return path of the page relative to the site's root, perhaps with {@code #} and an anchor; empty where the link
     *     leads to no page of the site
     */
    Optional<String> pageOf(String reportFile, String target);
}
