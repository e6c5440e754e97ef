package org.reportsite.check.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Messages;

/** The language in which a finding is told: that of its collection. */
public final class Languages {

    private final Map<String, Messages> messages;

    /** The languages of these collections. */
    public Languages(List<CollectionConfig> collections) {
        messages = collections.stream()
                .collect(Collectors.toUnmodifiableMap(
                        CollectionConfig::id, collection -> Messages.of(collection.locale())));
    }

    /**
     * The texts in a finding's language.
     *
     * @throws IllegalArgumentException if it is about none of the collections
     */
    public Messages of(Finding finding) {
        Messages found = messages.get(finding.subject().collection());
        if (found == null) {
            throw new IllegalArgumentException(
                    "no such collection: " + finding.subject().collection());
        }
        return found;
    }
}
