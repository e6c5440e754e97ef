package org.reportsite.scaffold;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.reportsite.text.Normalizer;

/**
 * What the sections that reports share are called: greedily, the phrase that stands in the headings of most reports is a
 * section, phrases at its place in the other reports are its other names, and so on with the headings that are left.
 */
final class SectionNames {

    /** How far from a section's usual place, of 0 to 1, another name of it may stand. */
    private static final double NEAR = 0.2;

    private static final int MOST_TRIED = 40;
    private static final int MOST_ALIASES = 12;

    private final List<List<String>> left = new ArrayList<>();
    private final double share;

    private SectionNames(List<SurveyedReport> reports, double share) {
        this.share = share;
        for (SurveyedReport report : reports) {
            left.add(new ArrayList<>(report.sections().stream()
                    .map(part -> Neutral.heading(part.title(), report.owners()))
                    .toList()));
        }
    }

    /**
     * A section's names.
     *
     * @param title the most common one
     * @param aliases the others
     * @param place where it stands on the average, from 0 to 1
     */
    record Names(String title, List<String> aliases, double place) {}

    /**
     * The sections in the order in which they usually stand.
     *
     * @param share in how many of the reports a section must be found, from 0 to 1
     */
    static List<Names> of(List<SurveyedReport> reports, double share) {
        return new SectionNames(reports, share).find();
    }

    private List<Names> find() {
        List<Names> sections = new ArrayList<>();
        for (int i = 0; i < MOST_TRIED; i++) {
            PhraseTable table = PhraseTable.of(left);
            PhraseTable.Phrase title = table.best().orElse(null);
            if (title == null) {
                break;
            }
            BitSet found = (BitSet) title.entry().reports().clone();
            Names names = names(table, title, found);
            if (found.cardinality() >= share * left.size()) {
                sections.add(names);
            }
            takeOut(names);
        }
        sections.sort(Comparator.comparingDouble(Names::place));
        return sections;
    }

    /** A title and its aliases; {@code found} takes in the reports that have one of these. */
    private Names names(PhraseTable table, PhraseTable.Phrase title, BitSet found) {
        List<String> aliases = new ArrayList<>();
        while (aliases.size() < MOST_ALIASES && found.cardinality() < left.size()) {
            PhraseTable.Phrase alias =
                    table.instead(found, title.entry().place(), NEAR).orElse(null);
            if (alias == null) {
                break;
            }
            aliases.add(alias.text());
            found.or(alias.entry().reports());
        }
        return new Names(capital(title.text()), aliases, title.entry().place());
    }

    /** A phrase from amid a heading begins as a title does. */
    private static String capital(String title) {
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    private void takeOut(Names section) {
        List<String> names = new ArrayList<>(section.aliases());
        names.add(section.title());
        List<String> normal = names.stream().map(Normalizer::heading).toList();
        for (List<String> headings : left) {
            headings.replaceAll(h -> normal.stream().anyMatch(Normalizer.heading(h)::contains) ? "" : h);
        }
    }
}
