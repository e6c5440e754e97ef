package org.reportsite.plan;

import java.util.LinkedHashSet;
import java.util.Set;
import org.reportsite.text.Words;

/**
 * The Chinese words of a folded text that are worth looking up. Names are in no dictionary, which cuts them into single
 * characters: of such a row each pair of neighbours is a word.
 */
final class ChineseWords {

    static final int SHORTEST = 2;
    /** A longer word is none of a dictionary's. */
    static final int LONGEST = 8;

    /** Characters that join words and are part of no name. */
    private static final String PARTICLES = "的了着过和与或及在于为是有无等对从到至并以将要把被让向由使可能会"
            + "也都还又再就才更最很不没未之其各每本该这那此我你他们个项次条件名户家处座所种位人年月日前后上下中内外"
            + "一二三四五六七八九十百千万亿两几多半余第大小新老好";

    private ChineseWords() {}

    static Set<String> of(String folded) {
        Set<String> words = new LinkedHashSet<>();
        String before = "";
        for (String word : Words.split(folded)) {
            boolean single = word.length() == 1 && isChinese(word) && !isParticle(word.charAt(0));
            if (single && !before.isEmpty()) {
                words.add(before + word);
            }
            before = single ? word : "";
            String bare = word.strip();
            if (bare.length() >= SHORTEST && bare.length() <= LONGEST && isChinese(bare)) {
                words.add(bare);
            }
        }
        return words;
    }

    /** Whether a character joins words and is part of no name. */
    static boolean isParticle(char c) {
        return PARTICLES.indexOf(c) >= 0;
    }

    private static boolean isChinese(String word) {
        return word.chars().allMatch(c -> Folded.isChinese((char) c));
    }
}
