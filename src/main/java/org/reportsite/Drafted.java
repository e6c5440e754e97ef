package org.reportsite;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.reportsite.diagnostic.Message;

/**
 * Files that were drafted.
 *
 * @param locale the language to tell it in
 * @param reports from how many reports they were derived, 0 for none
 * @param files the files, as paths on disk
 * @param doubts what may be other than it was meant
 */
public record Drafted(Locale locale, int reports, List<Path> files, List<Message> doubts) {
    public Drafted {
        doubts = List.copyOf(doubts);
        files = List.copyOf(files);
    }
}
