package org.reportsite.scaffold;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the titles of reports have in common: “河西镇2022年工作报告” and “河东镇2023年工作报告” that they are a 工作报告.
 *
 * @param kind what the reports are, empty where their titles don't say
 * @param owner whose they all are, empty where their titles don't say
 */
public record CommonTitle(Optional<String> kind, Optional<String> owner) {

    /** In what share of the titles a text must stand. */
    private static final double SHARE = 0.8;

    private static final Pattern YEAR =
            Pattern.compile("[ (（]*(?:(?:19|20)[0-9]{2}|二[〇○零][〇○零一二三四五六七八九]{2})(?:年度?)?[)）]?");

    /** What the titles of some reports have in common. */
    public static CommonTitle of(List<SurveyedReport> reports) {
        List<String> titles = reports.stream().map(SurveyedReport::title).toList();
        Optional<String> kind = common(titles);
        Optional<String> owner = kind.flatMap(k -> common(titles.stream()
                .map(title -> title.endsWith(k) ? title.substring(0, title.length() - k.length()) : "")
                .toList()));
        return new CommonTitle(kind, owner);
    }

    /** The longest phrase that stands in most of them; of one title it can't be told what is special to it. */
    private static Optional<String> common(List<String> titles) {
        if (titles.stream().distinct().count() < 2 && titles.size() > 1) {
            return titles.stream()
                    .findFirst()
                    .map(title -> YEAR.matcher(title).replaceAll("").strip())
                    .filter(title -> !title.isEmpty());
        }
        return PhraseTable.of(titles.stream().map(List::of).toList())
                .best()
                .filter(phrase -> titles.size() > 1 && phrase.count() >= SHARE * titles.size())
                .map(PhraseTable.Phrase::text);
    }
}
