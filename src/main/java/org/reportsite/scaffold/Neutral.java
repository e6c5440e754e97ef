package org.reportsite.scaffold;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Headings without what holds for one report alone: its unit's names, and its year in Chinese numerals. */
final class Neutral {

    private static final Pattern CHINESE_YEAR = Pattern.compile("[一二][一二三四五六七八九〇○零]{3}年度?");
    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final int SHORTEST_WORD = 4;
    /** Parts a heading as a number does. */
    private static final String GAP = "，";

    private Neutral() {}

    /**
     * A heading with gaps in the place of these; as it is where nothing else stands in it.
     *
     * @param owners what the report's unit is called
     */
    static String heading(String heading, Set<String> owners) {
        String neutral = CHINESE_YEAR.matcher(heading).replaceAll(GAP);
        List<String> longestFirst = owners.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        for (String owner : longestFirst) {
            neutral = pattern(owner).matcher(neutral).replaceAll(GAP);
        }
        return neutral.codePoints().anyMatch(Character::isLetter) ? neutral : heading;
    }

    private static Pattern pattern(String owner) {
        boolean isChinese = owner.codePoints().anyMatch(Character::isIdeographic);
        boolean isName = owner.length() >= (isChinese ? 2 : SHORTEST_WORD);
        String quoted = isChinese ? Pattern.quote(owner) : "\\b" + Pattern.quote(owner) + "\\b";
        return isName ? Pattern.compile(quoted, Pattern.CASE_INSENSITIVE) : NOTHING;
    }
}
