package org.reportsite.collection;

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
 * @param look how it looks
 * @param pdf that PDFs are made, null where none are
 * @param locale language of the pages that belong to no collection
 * @param collections at least one; exactly one with an empty id, or several with their folder's name
 */
public record SiteConfig(
        String title,
        @Nullable String footer,
        @Nullable String siteUrl,
        boolean indexed,
        Look look,
        @Nullable PdfConfig pdf,
        Locale locale,
        List<CollectionConfig> collections) {
    public SiteConfig {
        collections = List.copyOf(collections);
    }
}
