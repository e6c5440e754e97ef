package org.reportsite.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the marking that says how secret a text is, as GB/T 9704-2012 places it at the head: {@code 机密★1年},
 * {@code 秘密}, {@code 密级：绝密}, {@code CONFIDENTIAL}. With its star it counts on a line of its own anywhere, since a
 * page's head may have got between the text; without, near the head only. The word in a sentence is no marking.
 */
public final class ClassificationMarking {

    /** How many lines with text are the head: a title of several lines, copy number, urgency and sender stand in it. */
    private static final int HEAD = 12;

    private static final int LONGEST = 60;

    private static final String LEVEL = "(?<level>[秘机機绝絕] ?密|内部|內部)";
    private static final String KIND = "(?:资料|文件|材料|使用|参考)?(?:[,. ]*(?:注意保存|请勿外传|不得外传|严禁外传))?";
    private static final String TERM = "(?:长期|\\d{1,3} ?(?:年|个月|月|天|日))";
    /** What else stands on the line: number of the copy, urgency. */
    private static final String BESIDE = "(?:(?:份号 ?:? ?)?\\d{1,6}|特急|加急|急件|平急|特提)";

    private static final Pattern WITH_STAR = Pattern.compile(
            "(?:" + BESIDE + " )*(?:密级 ?:? ?)?★? ?" + LEVEL + " ?[★☆][^.!?,;。！？，；]{0,12}(?: " + BESIDE + ")*");
    private static final Pattern ALONE = Pattern.compile(
            "(?:" + BESIDE + " )*(?:密级 ?:? ?)?" + LEVEL + KIND + "(?: ?" + TERM + ")?(?: " + BESIDE + ")*");
    private static final String ENGLISH_QUALITY = "(?:(?:STRICTLY|HIGHLY|COMPANY|COMMERCIAL) )?";
    private static final String ENGLISH_LEVEL = "TOP[ -]SECRET|SECRET|CONFIDENTIAL|INTERNAL";
    private static final String ENGLISH_REST = "(?: USE ONLY)?(?: ?(?://|-) ?[A-Z ,/-]{1,40})?";
    private static final Pattern ENGLISH =
            Pattern.compile(ENGLISH_QUALITY + "(?<level>" + ENGLISH_LEVEL + ")" + ENGLISH_REST);
    /** In any case after a label; without one only the words that are hardly a heading. */
    private static final Pattern ENGLISH_WORDS = Pattern.compile("(?i)(?:(?:classification|security level) ?:? ?"
            + ENGLISH_QUALITY + "(?<level>" + ENGLISH_LEVEL + ")|" + ENGLISH_QUALITY
            + "(?<alone>TOP[ -]SECRET|CONFIDENTIAL))" + ENGLISH_REST);

    private static final Pattern STAR_IN_HEAD =
            Pattern.compile("(?:^|[ :])" + LEVEL + " ?[★☆](?! ?[\\p{IsHan}&&[^长启]])");

    /** Marks that Markdown and tables put around a line, and brackets. */
    private static final Pattern AROUND = Pattern.compile("[*_>|`~\\[\\]()【】〔〕《》\\s\\p{Cf}\\p{Cn}]+");

    private static final String HEADING = "#";

    private ClassificationMarking() {}

    /**
     * A marking.
     *
     * @param level how secret the text is
     * @param line index of the line that says so
     */
    public record Found(Classification level, int line) {}

    /**
     * The highest marking of a text, the first of several equal ones; empty where it bears none.
     *
     * @param lines the text line by line
     */
    public static Optional<Found> in(List<String> lines) {
        Found highest = null;
        int written = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            written += line.isBlank() ? 0 : 1;
            Classification level = mayBe(line, written) ? of(line, written == 1, written <= HEAD) : null;
            if (level != null && (highest == null || level.isAbove(highest.level()))) {
                highest = new Found(level, i);
            }
        }
        return Optional.ofNullable(highest);
    }

    private static boolean mayBe(String line, int written) {
        return line.length() <= LONGEST && (written <= HEAD || line.indexOf('★') >= 0 || line.indexOf('☆') >= 0);
    }

    private static @Nullable Classification of(String line, boolean isFirst, boolean inHead) {
        boolean isHeading = line.stripLeading().startsWith(HEADING);
        String plain = plain(isHeading ? line.replace(HEADING, "") : line);
        Matcher star = WITH_STAR.matcher(plain);
        if (star.matches()) {
            return level(star);
        }
        // A heading below the title that is just such a word is a section about it.
        if (!inHead || (isHeading && !isFirst)) {
            return null;
        }
        for (Pattern pattern : List.of(ALONE, ENGLISH, ENGLISH_WORDS)) {
            Matcher alone = pattern.matcher(plain);
            if (alone.matches()) {
                return level(alone);
            }
        }
        Matcher within = STAR_IN_HEAD.matcher(plain);
        return within.find() ? level(within) : null;
    }

    private static String plain(String line) {
        String plain = Normalizer.normalize(line, Normalizer.Form.NFKC);
        return AROUND.matcher(plain).replaceAll(" ").strip();
    }

    private static Classification level(Matcher marking) {
        String found = marking.group("level");
        String name = (found == null ? marking.group("alone") : found).replaceAll("(?<=\\p{IsHan}) (?=\\p{IsHan})", "");
        return Classification.of(name).orElseThrow();
    }
}
