package org.reportsite.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.ExpectedSection.Role;
import org.reportsite.match.MatchedReport;
import org.reportsite.match.MatchedSection;
import org.reportsite.report.PlainText;
import org.reportsite.report.Point;
import org.reportsite.report.Section;
import org.reportsite.text.Sentences;

/** Cuts a report into sentences, and tells those that look back from those that look ahead. */
final class Statements {

    private final List<Statement> all = new ArrayList<>();
    private int part;

    private Statements() {}

    static List<Statement> of(MatchedReport report) {
        Statements statements = new Statements();
        statements.add(PlainText.of(report.report().opening()), new Place(null, Place.NO_POINT), false);
        boolean planSeen = false;
        for (MatchedSection section : report.sections()) {
            planSeen |= section.role() == Role.PLAN;
            statements.add(section, looksAhead(section.role(), planSeen));
        }
        statements.add(PlainText.of(report.report().closing()), new Place(null, Place.NO_POINT), planSeen);
        return List.copyOf(statements.all);
    }

    /** Reports look back first. Long plans go on in chapters that no role is given to. */
    private static boolean looksAhead(@Nullable Role role, boolean planSeen) {
        return role == Role.PLAN || (role == null && planSeen);
    }

    private void add(MatchedSection matched, boolean ahead) {
        Section section = matched.section();
        add(PlainText.of(section.introduction()), new Place(matched, Place.NO_POINT), ahead);
        int number = 0;
        for (Point point : section.points()) {
            add(point.afterLabel(), new Place(matched, number), ahead);
            number++;
        }
    }

    private void add(String text, Place place, boolean ahead) {
        Sentences.split(text).forEach(sentence -> all.add(new Statement(sentence, place, part, ahead)));
        part++;
    }
}
