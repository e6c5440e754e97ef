package org.reportsite.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.reportsite.match.MatchedReport;
import org.reportsite.match.MatchedSection;
import org.reportsite.report.Block;
import org.reportsite.report.Inline;
import org.reportsite.report.Marker;
import org.reportsite.report.Report;
import org.reportsite.report.Section;

/** Finds the text to search in a report. What is masked or left out on its page is so here. */
final class ReportText {

    /** Anchor of the text after the last section. */
    private static final String CLOSING = "_closing";

    private final Report report;

    private final Function<List<Inline>, String> words;

    private ReportText(Report report, Function<List<Inline>, String> words) {
        this.report = report;
        this.words = words;
    }

    /**
     * The text of a report.
     *
     * @param title its title as published
     * @param words what its page shows of a text
     */
    static SearchedText of(MatchedReport matched, String title, Function<List<Inline>, String> words) {
        ReportText text = new ReportText(matched.report(), words);
        List<SearchedText.Section> sections = new ArrayList<>();
        sections.add(outside("", text.head(title)));
        matched.sections().forEach(section -> sections.add(text.section(section)));
        List<String> foot = text.foot();
        if (!foot.isEmpty()) {
            sections.add(outside(CLOSING, foot));
        }
        return new SearchedText(title, sections);
    }

    private static SearchedText.Section outside(String anchor, List<String> blocks) {
        return new SearchedText.Section("", "", List.of(new SearchedText.Place(anchor, blocks)));
    }

    private List<String> head(String title) {
        List<String> head = new ArrayList<>();
        head.add(title);
        head.addAll(blocks(report.masthead()));
        if (report.frontMatter().author() != null) {
            head.add(report.frontMatter().author());
        }
        head.addAll(blocks(report.opening()));
        return head;
    }

    private List<String> foot() {
        List<String> foot = new ArrayList<>(blocks(report.closing()));
        report.frontMatter().attachments().forEach(file -> foot.add(file.name()));
        foot.addAll(report.frontMatter().tags());
        return foot;
    }

    private SearchedText.Section section(MatchedSection matched) {
        Section section = matched.section();
        String heading = Marker.spaced(section.marker()) + words.apply(section.heading());
        List<String> introduction = new ArrayList<>(List.of(heading));
        introduction.addAll(blocks(section.introduction()));
        List<SearchedText.Place> places = new ArrayList<>();
        places.add(new SearchedText.Place(matched.anchor(), introduction));
        for (int i = 0; i < section.points().size(); i++) {
            places.add(new SearchedText.Place(
                    matched.pointAnchor(i), blocks(section.points().get(i).blocks())));
        }
        return new SearchedText.Section(matched.group(), heading, places);
    }

    private List<String> blocks(List<Block> blocks) {
        return BlockTexts.of(blocks, words);
    }
}
