package org.reportsite.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A report as read from one file.
 *
 * @param file path relative to the project, forward slashes
 * @param frontMatter what it says of itself
 * @param title its title: the front matter's, else the text's; empty where it has none
 * @param titleAt where the title stands
 * @param masthead lines between title and opening: subtitle, signature, salutation
 * @param opening text before the first section
 * @param sections in order
 * @param closing the paragraphs that end it, part of no section
 * @param headings its Markdown headings as written, in order; none in plain text
 * @param advertisements passages that a download site added, in order; not published
 * @param waivers comments that waive findings, in order; not published
 * @param personalData numbers of persons in the file, in order; masked wherever they stand
 * @param lines the source, line by line, for places and for showing a finding's line
 */
public record Report(
        String file,
        FrontMatter frontMatter,
        String title,
        Position titleAt,
        List<Block> masthead,
        List<Block> opening,
        List<Section> sections,
        List<Block> closing,
        List<WrittenHeading> headings,
        List<Passage> advertisements,
        List<InlineWaiver> waivers,
        List<PersonalDatum> personalData,
        List<String> lines) {

    public Report {
        masthead = List.copyOf(masthead);
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
        closing = List.copyOf(closing);
        headings = List.copyOf(headings);
        advertisements = List.copyOf(advertisements);
        waivers = List.copyOf(waivers);
        personalData = List.copyOf(personalData);
        lines = List.copyOf(lines);
    }

    /** The source line at a place, empty past the end. */
    public String lineAt(Position position) {
        return position.line() <= lines.size() ? lines.get(position.line() - 1) : "";
    }

    /** The place of the last line that holds text; the start of an empty file. */
    public Position end() {
        for (int i = lines.size(); i > 0; i--) {
            if (!lines.get(i - 1).isBlank()) {
                return new Position(i, 1);
            }
        }
        return Position.START;
    }

    /** Every block that is published, in reading order. */
    public List<Block> blocks() {
        var all = new ArrayList<Block>(masthead);
        all.addAll(opening);
        for (Section section : sections) {
            all.addAll(section.introduction());
            section.points().forEach(point -> all.addAll(point.blocks()));
        }
        all.addAll(closing);
        return List.copyOf(all);
    }
}
