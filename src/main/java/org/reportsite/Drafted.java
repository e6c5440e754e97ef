package org.reportsite;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Files that were drafted.
 *
 * @param locale the language to tell it in
 * @param reports from how many reports they were derived, 0 for none
 * @param files the files, as paths on disk
 */
public record Drafted(Locale locale, int reports, List<Path> files) {
    public Drafted {
        files = List.copyOf(files);
    }
}
