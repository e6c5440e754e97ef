package org.reportsite.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How secret a report is, least first. The three levels of state secrets are those of China's Law on Guarding State
 * Secrets, in English by its official translation: 秘密 is confidential, 机密 secret, 绝密 top secret.
 */
public enum Classification {
    /** For everybody. */
    PUBLIC("公开", "public", "主动公开", "公開", "unclassified"),
    /** For the organisation, no state secret. */
    INTERNAL("内部", "internal", "內部", "内部资料", "内部文件", "内部使用", "internal use only"),
    /** The lowest level of a state secret. */
    CONFIDENTIAL("秘密", "confidential"),
    /** The middle level of a state secret. */
    SECRET("机密", "secret", "機密"),
    /** The highest level of a state secret; in Taiwan, whose law has four, the two highest. */
    TOP_SECRET("绝密", "top secret", "絕密", "绝对机密", "絕對機密", "极机密", "極機密");

    /** For how long it holds; anything else behind a star could be another level. */
    private static final Pattern TERM = Pattern.compile("\\s*[★☆⭐*]\\s*(?:长 ?期|長 ?期|永久|(?:启|啟)用前|解密前|long term"
            + "|[0-9一二三四五六七八九十]{1,3} ?(?:年|个月|個月|月|天|日|years?|months?|days?)"
            + "|[0-9]{4} ?[年./ -] ?[0-9]{1,2}(?: ?[月./ -] ?[0-9]{1,2} ?日?| ?月)?(?:前|解密)?)?$");

    private final String chinese;
    private final String english;

    @SuppressWarnings("ImmutableEnumChecker") // Made by List.of.
    private final List<String> others;

    Classification(String chinese, String english, String... others) {
        this.chinese = chinese;
        this.english = english;
        this.others = List.of(others);
    }

    /** The usual names of all levels, least first: the Chinese ones, then the English ones. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Classification level : values()) {
            names.add(level.chinese);
        }
        for (Classification level : values()) {
            names.add(level.english);
        }
        return List.copyOf(names);
    }

    /**
     * The level that a text is: its name in either language in upper or lower case, also with the time for which it
     * holds, as in {@code 机密★1年}, {@code 机密★长期} or {@code Secret★5 years}. Empty where the text is anything else.
     */
    public static Optional<Classification> of(String text) {
        String name = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('-', ' ')
                .replace('_', ' ')
                .strip()
                .toLowerCase(Locale.ROOT);
        name = TERM.matcher(name).replaceFirst("");
        for (Classification level : values()) {
            if (level.chinese.equals(name) || level.english.equals(name) || level.others.contains(name)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** Whether it is more secret than another. */
    public boolean isAbove(Classification other) {
        return compareTo(other) > 0;
    }
}
