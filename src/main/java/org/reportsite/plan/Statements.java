package org.reportsite.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.ExpectedSection.Role;
import org.reportsite.match.MatchedReport;
import org.reportsite.match.MatchedSection;
import org.reportsite.report.PlainText;
import org.reportsite.report.Point;
import org.reportsite.report.Section;
import org.reportsite.text.Sentences;
import org.reportsite.text.SimplifiedForms;

/** Cuts a report into sentences that may answer a plan, and tells those that look back from those that look ahead. */
final class Statements {

    /** What reports on nothing: thanks, and what must be done, where a report looks back. */
    private static final Pattern THANKS = Pattern.compile("感谢|谢意|敬意|\\bthank|\\bgrateful");

    private static final List<String> THANKS_WORDS = List.of("感谢", "谢意", "敬意", "thank", "grateful");

    private static final Pattern DUTY =
            Pattern.compile("[—\\s]*(?:[一二三四五六七八九十]+[是要])?(?:我们|各级政府)?(?:一定|也|还)?(?:要|必须|应当)");

    private static final String ONLY = "只有";
    private static final Pattern ONLY_SO = Pattern.compile(ONLY + "[^。]{0,80}才能");

    /** What is still wrong. */
    private static final Pattern TROUBLE =
            Pattern.compile("(?:问题|矛盾|困难|不足|薄弱|短板|压力|事故)[^。，；]{0,12}(?:存在|突出|依然|仍|不少|较多|较大|增多|凸显|不够|有待|发生|根本缓解)"
                    + "|(?:存在|仍|依然|不够|有待|面临)[^。，；]{0,15}(?:问题|矛盾|困难|不足|提高|加强|解决|缓解|繁重|艰巨)");

    /** One of them stands in every text that the pattern finds: looking for them is far cheaper. */
    private static final List<String> TROUBLE_WORDS =
            List.of("问题", "矛盾", "困难", "不足", "薄弱", "短板", "压力", "事故", "存在", "仍", "依然", "不够", "有待", "面临");

    /** A sentence of more characters is none; its beginning stands for it, so that each item is looked for in bounded time. */
    private static final int LONGEST = 3000;

    private final List<Statement> all = new ArrayList<>();
    private int part;

    private Statements() {}

    static List<Statement> of(MatchedReport report) {
        Statements statements = new Statements();
        statements.add(PlainText.of(report.report().opening()), new Place(null, Place.NO_POINT), null, false);
        boolean planSeen = false;
        for (MatchedSection section : report.sections()) {
            planSeen |= section.role() == Role.PLAN;
            statements.add(section, looksAhead(section.role(), planSeen));
        }
        statements.add(PlainText.of(report.report().closing()), new Place(null, Place.NO_POINT), null, planSeen);
        return List.copyOf(statements.all);
    }

    /** Reports look back first. Long plans go on in chapters that no role is given to. */
    private static boolean looksAhead(@Nullable Role role, boolean planSeen) {
        return role == Role.PLAN || (role == null && planSeen);
    }

    private void add(MatchedSection matched, boolean ahead) {
        Section section = matched.section();
        add(PlainText.of(section.introduction()), new Place(matched, Place.NO_POINT), matched.role(), ahead);
        int number = 0;
        for (Point point : section.points()) {
            add(point.afterLabel(), new Place(matched, number), matched.role(), ahead);
            number++;
        }
    }

    private void add(String text, Place place, @Nullable Role role, boolean ahead) {
        Sentences.split(text).stream()
                .map(sentence -> sentence.substring(0, Math.min(sentence.length(), LONGEST)))
                .filter(sentence -> ahead || isReport(sentence))
                .forEach(sentence ->
                        all.add(new Statement(sentence, place, part, ahead, isTrouble(sentence, role, ahead))));
        part++;
    }

    /** Where a section is for what went wrong, it is the answer. */
    private static boolean isTrouble(String sentence, @Nullable Role role, boolean ahead) {
        if (ahead || role == Role.PROBLEMS) {
            return false;
        }
        String text = SimplifiedForms.of(sentence);
        return holdsOne(TROUBLE_WORDS, text) && TROUBLE.matcher(text).find();
    }

    private static boolean isReport(String sentence) {
        String text = SimplifiedForms.of(sentence.toLowerCase(Locale.ROOT));
        boolean isDuty = DUTY.matcher(text).lookingAt()
                || (text.contains(ONLY) && ONLY_SO.matcher(text).find());
        return !isDuty && !(holdsOne(THANKS_WORDS, text) && THANKS.matcher(text).find());
    }

    private static boolean holdsOne(List<String> words, String text) {
        return words.stream().anyMatch(text::contains);
    }
}
