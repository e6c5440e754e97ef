package org.reportsite.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that one report refers to.
 *
 * @param links where links lead, by their target as written
 * @param images where images are, by their target as written: copies, or nowhere
 * @param attachments what its front matter lists, in that order: copies, or nowhere
 */
public record References(
        Map<String, Destination> links, Map<String, Destination> images, List<AttachedFile> attachments) {

    /** Refers to nothing. */
    public static final References NONE = new References(Map.of(), Map.of(), List.of());

    private static final Destination UNKNOWN = new Destination.Nowhere(Trouble.MISSING, "");

    public References {
        links = Map.copyOf(links);
        images = Map.copyOf(images);
        attachments = List.copyOf(attachments);
    }

    /**
     * Where a link leads.
     *
     * @param target as written, decoded
     */
    public Destination link(String target) {
        return links.getOrDefault(target, UNKNOWN);
    }

    /**
     * Where an image is.
     *
     * @param target as written, decoded
     */
    public Destination image(String target) {
        return images.getOrDefault(target, UNKNOWN);
    }

    /** The files to publish beside the report's page. */
    public Set<FileCopy> copies() {
        Set<FileCopy> copies = new LinkedHashSet<>();
        Stream.of(
                        links.values().stream(),
                        images.values().stream(),
                        attachments.stream().map(AttachedFile::destination))
                .flatMap(destinations -> destinations)
                .forEach(destination -> {
                    if (destination instanceof Destination.Copy copy) {
                        copies.add(copy.file());
                    }
                });
        return copies;
    }
}
