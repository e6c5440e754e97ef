package org.reportsite.site;

import java.util.List;
import org.reportsite.collection.SiteConfig;

/**
 * The whole site, once everything is read.
 *
 * @param config what is configured
 * @param collections in the order of their ids
 */
public record SiteSummary(SiteConfig config, List<CollectionSummary> collections) {
    public SiteSummary {
        collections = List.copyOf(collections);
    }
}
