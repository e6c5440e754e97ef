package org.reportsite.scaffold;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportsite.match.MatchedReport;
import org.reportsite.report.Block;
import org.reportsite.report.PlainText;
import org.reportsite.report.Section;
import org.reportsite.text.Sentences;
import org.reportsite.text.SimplifiedForms;

/**
 * What a structure is derived from: the shape of a report, and the sentences that others may share.
 *
 * @param owners what its unit is called
 * @param title its title, empty where it has none
 * @param sections its sections in order
 * @param opening whether text stands before the first of them
 * @param closing whether it has a closing
 */
public record SurveyedReport(Set<String> owners, String title, List<Part> sections, boolean opening, boolean closing) {

    /** A shorter sentence is a phrase that anybody may write, a longer one nobody is given. */
    private static final int SHORTEST = 8;

    private static final int LONGEST = 300;
    private static final int MOST_SENTENCES = 60;
    private static final Pattern OWNER = Pattern.compile("(?:关于)?(?<owner>\\p{IsHan}{2,12}?)(?:19|20|二[〇○零])");

    public SurveyedReport {
        owners = Set.copyOf(owners);
        sections = List.copyOf(sections);
    }

    /**
     * A section.
     *
     * @param title its heading without its number
     * @param points how many points it has
     * @param characters its length, white space not counted
     * @param sentences the first of its sentences that say something, in order
     */
    public record Part(String title, int points, int characters, List<String> sentences) {
        public Part {
            sentences = List.copyOf(sentences);
        }
    }

    /** The language that most headings are in; Chinese in the script that they are in. */
    public static Locale language(List<SurveyedReport> reports) {
        List<String> chinese = reports.stream()
                .flatMap(r -> r.sections().stream())
                .map(Part::title)
                .filter(title -> title.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN))
                .toList();
        long all = reports.stream().mapToLong(r -> r.sections().size()).sum();
        if (2L * chinese.size() < all) {
            return Locale.ENGLISH;
        }
        long traditional = chinese.stream()
                .filter(title -> !SimplifiedForms.of(title).equals(title))
                .count();
        // Not every heading has a character that the two scripts write differently.
        return traditional > 0 && 3 * traditional >= chinese.size()
                ? Locale.TRADITIONAL_CHINESE
                : Locale.SIMPLIFIED_CHINESE;
    }

    /** The shape of a report. */
    public static SurveyedReport of(MatchedReport report) {
        return new SurveyedReport(
                owners(report),
                report.report().title(),
                report.sections().stream()
                        .map(s -> new Part(
                                s.section().title(),
                                s.section().points().size(),
                                s.section().characters(),
                                sentences(s.section())))
                        .toList(),
                !report.report().opening().isEmpty(),
                !report.report().closing().isEmpty());
    }

    /** Its unit's name and id, and what its title says before the year: 河西镇 in 河西镇2023年工作报告. */
    private static Set<String> owners(MatchedReport report) {
        Set<String> owners = new HashSet<>(List.of(report.unit(), report.unitName()));
        Matcher title = OWNER.matcher(report.report().title());
        if (title.lookingAt()) {
            owners.add(title.group("owner"));
        }
        return owners;
    }

    private static List<String> sentences(Section section) {
        List<Block> blocks = new ArrayList<>(section.introduction());
        section.points().forEach(point -> blocks.addAll(point.blocks()));
        return Sentences.split(PlainText.of(blocks)).stream()
                .map(String::strip)
                .filter(sentence -> sentence.length() >= SHORTEST && sentence.length() <= LONGEST)
                .filter(sentence -> !sentence.endsWith("?") && !sentence.endsWith("？"))
                .limit(MOST_SENTENCES)
                .toList();
    }
}
