package org.reportsite.read;

import java.util.List;
import org.reportsite.diagnostic.Fault;
import org.reportsite.report.FrontMatter;
import org.reportsite.report.InlineWaiver;
import org.reportsite.report.Passage;
import org.reportsite.report.PersonalDatum;

/**
 * A file's text, before its structure is read.
 *
 * @param file path relative to the project, forward slashes
 * @param encoding name of the encoding that the file is in
 * @param markdown whether it is Markdown, else plain text
 * @param frontMatter what it says of itself
 * @param body the text, line for line: front matter, advertisements and comments on lines of their own are blank lines,
 *     {@link Comments#DROPPED} stands for a character within a line that nobody sees
 * @param lines the source line by line, as written but for numbers of persons, which are masked
 * @param advertisements passages that a download site added
 * @param waivers comments that waive findings, in order
 * @param personalData the numbers that were masked
 * @param faults what is wrong with the front matter
 */
public record Source(
        String file,
        String encoding,
        boolean markdown,
        FrontMatter frontMatter,
        String body,
        List<String> lines,
        List<Passage> advertisements,
        List<InlineWaiver> waivers,
        List<PersonalDatum> personalData,
        List<Fault> faults) {

    public Source {
        lines = List.copyOf(lines);
        advertisements = List.copyOf(advertisements);
        waivers = List.copyOf(waivers);
        personalData = List.copyOf(personalData);
        faults = List.copyOf(faults);
    }

    /** Whether nothing is left to publish. */
    public boolean isEmpty() {
        return isEmpty(body);
    }

    static boolean isEmpty(String body) {
        return body.chars()
                .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == Comments.DROPPED);
    }
}
