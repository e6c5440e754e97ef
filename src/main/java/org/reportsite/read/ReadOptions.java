package org.reportsite.read;

import java.util.List;
import java.util.Locale;

/**
 * How a collection's reports are read.
 *
 * @param closingStarters what a closing begins with
 */
public record ReadOptions(List<String> closingStarters) {

    private static final List<String> CHINESE = List.of(
            "总之", "总的来说", "总的来看", "综上", "总而言之", "特此报告", "以上报告", "以上述职", "以上是我", "述职完毕", "报告完毕", "總之", "總的來說", "綜上",
            "總而言之");
    private static final List<String> ENGLISH =
            List.of("in conclusion", "to conclude", "in summary", "in closing", "to sum up", "respectfully submitted");

    public ReadOptions {
        closingStarters = List.copyOf(closingStarters);
    }

    /** The usual ones of a language. */
    public static ReadOptions of(Locale locale) {
        return new ReadOptions(locale.getLanguage().equals("zh") ? CHINESE : ENGLISH);
    }
}
