package org.reportsite.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells a misspelt title from another one. In Chinese a wrong character is a slip where it makes no word of the
 * dictionary with its neighbours: 教宵 is none, while 治理 in the place of 管理 is another title. A number or an opposite
 * in another's place, 上 for 下, makes another title as well, in any language.
 */
public final class Slips {

    /** Shorter titles differ from others in a character as a rule. */
    private static final int SHORTEST_CHINESE = 4;

    private static final int SHORTEST_OTHER = 6;
    private static final int CHINESE_A_SLIP = 5;
    private static final int OTHERS_A_SLIP = 6;

    /** Three slips are a word. */
    private static final int MOST = 2;

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** What makes another title in another's place. */
    private static final List<String> OPPOSITES = List.of(
            "一二三四五六七八九十",
            "甲乙丙丁",
            "东西南北",
            "上中下",
            "前后",
            "今明去本昨",
            "内外",
            "大小",
            "多少",
            "新旧老",
            "城乡",
            "市县区镇村街",
            "年季月周日",
            "增减",
            "男女",
            "不未无有");

    private Slips() {}

    /**
     * Whether a text holds a title, but for a slip, or two in a longer one (ten characters in Chinese, twelve letters):
     * a character that is wrong, missing, too many or swapped with its neighbour.
     *
     * @param text a heading, as {@link Normalizer#heading} gives it
     * @param title a title in the same form; none that the text holds as it is
     */
    public static boolean holds(String text, String title) {
        if (isOpposite(text, title) || !hasNumbers(text, title)) {
            return false;
        }
        boolean chinese = title.codePoints().anyMatch(Character::isIdeographic);
        if (!chinese) {
            return title.length() >= SHORTEST_OTHER
                    && distance(text, title) <= Math.min(MOST, title.length() / OTHERS_A_SLIP);
        }
        return title.length() >= SHORTEST_CHINESE
                && (isReplaced(text, title) || isShifted(text, title) || isCutShort(text, title));
    }

    private static boolean isOpposite(String text, String title) {
        return OPPOSITES.stream().anyMatch(set -> lacks(text, title, set) && lacks(title, text, set));
    }

    private static boolean hasNumbers(String text, String title) {
        return NUMBER.matcher(title).results().allMatch(number -> text.contains(number.group()));
    }

    /** Whether a text lacks a character of a set that another one has. */
    private static boolean lacks(String text, String other, String set) {
        return set.chars().anyMatch(c -> other.indexOf(c) >= 0 && text.indexOf(c) < 0);
    }

    /** Whether the text is all of the title but its last character, in the midst of a word: 下一步打 for 下一步打算. */
    private static boolean isCutShort(String text, String title) {
        String cut = withoutParticle(text);
        String whole = withoutParticle(title);
        if (cut.length() + 1 != whole.length() || cut.length() + 1 < SHORTEST_CHINESE || !whole.startsWith(cut)) {
            return false;
        }
        List<String> words = Words.split(cut);
        return words.get(words.size() - 1).length() == 1;
    }

    /** 存在的问题 is 存在问题. */
    private static String withoutParticle(String title) {
        return title.replace("的", "");
    }

    /** Whether a stretch of the text is the title with a few characters replaced by such as make no word. */
    private static boolean isReplaced(String text, String title) {
        int most = Math.min(MOST, Math.max(1, title.length() / CHINESE_A_SLIP));
        BitSet alone = new BitSet();
        for (int start = 0; start + title.length() <= text.length(); start++) {
            BitSet wrong = new BitSet();
            for (int i = 0; i < title.length(); i++) {
                if (text.charAt(start + i) != title.charAt(i)) {
                    wrong.set(start + i);
                }
            }
            if (wrong.cardinality() <= most) {
                alone = alone.isEmpty() ? alone(text) : alone;
                wrong.andNot(alone);
                if (wrong.isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The characters that are a word for themselves. */
    private static BitSet alone(String text) {
        BitSet alone = new BitSet();
        int at = 0;
        for (String word : Words.split(text)) {
            if (word.length() == 1) {
                alone.set(at);
            }
            at += word.length();
        }
        return alone;
    }

    /** Whether the text holds the title with one character inside too many or missing, or two neighbours swapped. */
    private static boolean isShifted(String text, String title) {
        int last = title.length() - 1;
        for (int i = 1; i <= last; i++) {
            String before = title.substring(0, i);
            String after = title.substring(i);
            if (i < last && text.contains(before + after.substring(1))) {
                return true;
            }
            int found = text.indexOf(before);
            if (found >= 0 && text.startsWith(after, found + before.length() + 1)) {
                return true;
            }
            String swapped = title.substring(0, i - 1) + title.charAt(i) + title.charAt(i - 1) + title.substring(i + 1);
            if (text.contains(swapped)) {
                return true;
            }
        }
        return false;
    }

    /** How many slips the stretch of a text that is most like a title is away from it: Sellers' algorithm. */
    private static int distance(String text, String title) {
        int[][] rows = new int[title.length() + 1][text.length() + 1];
        for (int i = 1; i <= title.length(); i++) {
            rows[i][0] = i;
            for (int j = 1; j <= text.length(); j++) {
                int replaced = rows[i - 1][j - 1] + (title.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1);
                rows[i][j] = Math.min(replaced, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
                if (isSwapped(title, i, text, j)) {
                    rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }
        // The first row is all zero: the stretch may begin anywhere, and end anywhere.
        return Arrays.stream(rows[title.length()]).min().orElseThrow();
    }

    private static boolean isSwapped(String title, int i, String text, int j) {
        return i > 1 && j > 1 && title.charAt(i - 1) == text.charAt(j - 2) && title.charAt(i - 2) == text.charAt(j - 1);
    }
}
