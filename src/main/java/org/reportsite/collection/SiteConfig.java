package org.reportsite.collection;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is configured: {@code report-site.yml} and each collection's {@code collection.yml}.
 *
 * @param title the site's title
 * @param footer text at the foot of every page, null for none
 * @param siteUrl where the site is published, ending in a slash; null where it is not said
 * @param indexed whether search engines may list it
 * @param logo the file of its logo, null for none
 * @param colours its own colours, null for the usual ones
 * @param locale language of the pages that belong to no collection
 * @param collections at least one; exactly one with an empty id, or several with their folder's name
 */
public record SiteConfig(
        String title,
        @Nullable String footer,
        @Nullable String siteUrl,
        boolean indexed,
        @Nullable Path logo,
        @Nullable Colours colours,
        Locale locale,
        List<CollectionConfig> collections) {
    public SiteConfig {
        collections = List.copyOf(collections);
    }
}
