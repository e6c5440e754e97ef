package org.reportsite.read;

import java.util.List;
import java.util.Locale;

/**
 * How a collection's reports are read.
 *
 * @param closingStarters what a closing begins with
 * @param addresses what a last appeal begins with, which is the closing where nothing else is
 */
public record ReadOptions(List<String> closingStarters, List<String> addresses) {

    private static final List<String> CHINESE = List.of(
            "总之", "总的来说", "总的来看", "综上", "总而言之", "特此报告", "以上报告", "以上述职", "以上是我", "述职完毕", "报告完毕", "總之", "總的來說", "總的來看",
            "綜上", "總而言之", "特此報告", "以上報告", "以上述職", "述職完畢", "報告完畢");
    private static final List<String> ADDRESSES = List.of("各位代表！", "各位代表!", "各位委员！", "各位委員！", "同志们！", "同志們！");
    private static final List<String> ENGLISH =
            List.of("in conclusion", "to conclude", "in summary", "in closing", "to sum up", "respectfully submitted");

    public ReadOptions {
        closingStarters = List.copyOf(closingStarters);
        addresses = List.copyOf(addresses);
    }

    /** The usual ones of a language. */
    public static ReadOptions of(Locale locale) {
        return locale.getLanguage().equals("zh")
                ? new ReadOptions(CHINESE, ADDRESSES)
                : new ReadOptions(ENGLISH, List.of());
    }
}
