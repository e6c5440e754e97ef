package org.reportsite.match;

import java.util.regex.Pattern;
import org.reportsite.text.Normalizer;

/** What a section that matches no required one is compared under. */
public final class HeadingGroup {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}(?![0-9])(?:年度?)?");
    /** Looked for before the heading is normalised, which takes 〇 away. */
    private static final Pattern CHINESE_YEAR = Pattern.compile("(?:一九|二[〇○零])[〇○零一二三四五六七八九]{2}年度?");

    private HeadingGroup() {}

    /**
     * The heading, normalised, without years: next year's plan is the plan. A heading of nothing but a year keeps it.
     *
     * @return empty for a heading without letters and digits
     */
    public static String of(String heading) {
        String undated = Normalizer.heading(CHINESE_YEAR.matcher(heading).replaceAll(""));
        undated = YEAR.matcher(undated).replaceAll("");
        return undated.isEmpty() ? Normalizer.heading(heading) : undated;
    }
}
