package org.reportsite.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the marking that says how secret a text is, as GB/T 9704-2012 places it at the head, and as it also stands at
 * the end or in a comment: {@code 机密★1年}, {@code 秘密}, {@code 密级：绝密}, {@code （此件秘密★5年）},
 * {@code CONFIDENTIAL}. With its star it counts on a line of its own anywhere, since a page's head may have got between
 * the text; without, near the head or the end only. The word in a sentence is no marking, but {@code （此件机密★10年）} amid one is.
 */
public final class ClassificationMarking {

    /** How many lines with text are the head: a title of several lines, copy number, urgency and sender stand in it. */
    private static final int HEAD = 12;
    /** How many are the end: notes, copies, printer and date stand in it. */
    private static final int END = 6;

    private static final int LONGEST = 60;

    private static final String LEVEL = "(?<level>(?:绝 ?对 ?|极 ?)机 ?密|[秘机绝] ?密|内 ?部)";
    private static final String KIND = "(?:级|资料|文件|材料|使用|参考)?(?:[,. ]*(?:注意保存|请勿外传|不得外传|严禁外传))?";
    private static final String TERM = "(?:长 ?期|[0-9一二三四五六七八九十]{1,3} ?(?:年|个月|月|天|日))";
    private static final String LABEL = "(?:密 ?[级等] ?:? ?|[保机]密等级 ?:? ?)?";
    /** What else stands on the line: number of the copy, urgency. */
    private static final String BESIDE = "(?:(?:份号 ?:? ?)?\\d{1,6}|特急|加急|急件|平急|特提)";

    private static final String THIS = "(?:此件|本件|该件|本文件|本文|本报告|本材料|本资料|本文档)";
    private static final String STAR = "[★☆⭐✩✪✫✬✭✮✯✰⋆]";

    private static final Pattern WITH_STAR = Pattern.compile("(?:" + BESIDE + " )*" + LABEL + STAR + "? ?" + LEVEL
            + "(?:级)? ?" + STAR + "[^.!?,;。！？，；]{0,12}(?: " + BESIDE + ")*");
    private static final Pattern ALONE =
            Pattern.compile("(?:" + BESIDE + " )*" + LABEL + LEVEL + KIND + "(?: ?" + TERM + ")?(?: " + BESIDE + ")*");
    /** A note about the text itself, with or without a star. */
    private static final Pattern NOTE = Pattern.compile(THIS + " ?:? ?(?:的)?(?:密级)?(?:属于?|定为|为|是)? ?:? ?" + LEVEL
            + "(?:级)?" + KIND + " ?" + STAR + "? ?" + TERM + "?[。.]?");

    private static final Pattern BRACKETS = Pattern.compile("[(【〔\\[]([^()【】〔〕\\[\\]]{4,40})[)】〕\\]]");

    private static final String ENGLISH_QUALITY = "(?:(?:STRICTLY|HIGHLY|COMPANY|COMMERCIAL) )?";
    private static final String ENGLISH_LEVEL = "TOP[ -]SECRET|SECRET|CONFIDENTIAL|INTERNAL";
    private static final String ENGLISH_REST = "(?: USE ONLY)?(?: ?(?://|[-–—]|" + STAR + ") ?[A-Z0-9 ,/-]{1,40})?";
    private static final Pattern ENGLISH =
            Pattern.compile(ENGLISH_QUALITY + "(?<level>" + ENGLISH_LEVEL + ")" + ENGLISH_REST);
    /** In any case after a label; without one only the words that are hardly a heading. */
    private static final Pattern ENGLISH_WORDS = Pattern.compile("(?i)(?:"
            + "(?:(?:security )?classification(?: level)?|security level|marking) ?:? ?" + ENGLISH_QUALITY + "(?<level>"
            + ENGLISH_LEVEL + ")|" + ENGLISH_QUALITY + "(?<alone>TOP[ -]SECRET|CONFIDENTIAL|SECRET))"
            + ENGLISH_REST);

    private static final Pattern STAR_IN_HEAD =
            Pattern.compile("(?:^|[ :])" + LEVEL + " ?" + STAR + "(?! ?[\\p{IsHan}&&[^长启]])");
    private static final Pattern STARRED = Pattern.compile(STAR);

    /** Marks that Markdown and tables put around a line, and brackets. */
    private static final Pattern AROUND = Pattern.compile("[*_>|`~\\[\\]()【】〔〕《》\\s\\p{Cf}\\p{Cn}\\p{Mn}]+");

    private static final Pattern COMMENT = Pattern.compile("<!--|-->");
    private static final String OPEN = "<!--";
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
        long all = lines.stream().filter(line -> !line.isBlank()).count();
        Found highest = null;
        long written = 0;
        boolean inComment = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            written += line.isBlank() ? 0 : 1;
            boolean isNear = written <= HEAD || written > all - END;
            Classification level = highest(line, written == 1, isNear, inComment);
            inComment = inComment(line, inComment);
            if (level != null && (highest == null || level.isAbove(highest.level()))) {
                highest = new Found(level, i);
            }
        }
        return Optional.ofNullable(highest);
    }

    /** The highest level on a line, what comments on it say apart from the rest. */
    private static @Nullable Classification highest(
            String line, boolean isFirst, boolean isNear, boolean beginsInComment) {
        boolean inComment = beginsInComment;
        if (!inComment && !line.contains(OPEN)) {
            return ofPart(line, isFirst, isNear, isNear);
        }
        Classification highest = null;
        Matcher border = COMMENT.matcher(line);
        int start = 0;
        while (start <= line.length()) {
            boolean found = border.find();
            String part = line.substring(start, found ? border.start() : line.length());
            Classification level = ofPart(part, isFirst, isNear || inComment, isNear);
            highest = level != null && (highest == null || level.isAbove(highest)) ? level : highest;
            start = found ? border.end() : line.length() + 1;
            inComment = found && border.group().equals(OPEN);
        }
        return highest;
    }

    private static boolean inComment(String line, boolean before) {
        int open = line.lastIndexOf(OPEN);
        int close = line.lastIndexOf("-->");
        return open < 0 && close < 0 ? before : open > close;
    }

    private static @Nullable Classification ofPart(String part, boolean isFirst, boolean counts, boolean isNear) {
        if (!counts && !STARRED.matcher(part).find()) {
            return null;
        }
        Classification level = part.length() <= LONGEST ? of(part, isFirst, counts) : null;
        return level == null ? inBrackets(part, isNear) : level;
    }

    /** A note about the text that stands in brackets amid it. */
    private static @Nullable Classification inBrackets(String line, boolean isNear) {
        Matcher brackets = BRACKETS.matcher(Normalizer.normalize(line, Normalizer.Form.NFKC));
        while (brackets.find()) {
            Matcher note = NOTE.matcher(plain(brackets.group(1)));
            if (note.matches() && (isNear || STARRED.matcher(brackets.group(1)).find())) {
                return level(note);
            }
        }
        return null;
    }

    private static @Nullable Classification of(String line, boolean isFirst, boolean isNear) {
        boolean isHeading = line.stripLeading().startsWith(HEADING);
        String plain = plain(isHeading ? line.replace(HEADING, "") : line);
        Matcher star = WITH_STAR.matcher(plain);
        if (star.matches()) {
            return level(star);
        }
        Matcher note = NOTE.matcher(plain);
        if (note.matches() && (isNear || STARRED.matcher(plain).find())) {
            return level(note);
        }
        // A heading below the title that is just such a word is a section about it.
        if (!isNear || (isHeading && !isFirst)) {
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
        return SimplifiedForms.of(AROUND.matcher(plain).replaceAll(" ").strip());
    }

    private static Classification level(Matcher marking) {
        String found = marking.group("level");
        String name = (found == null ? marking.group("alone") : found).replaceAll("(?<=\\p{IsHan}) (?=\\p{IsHan})", "");
        return Classification.of(name).orElseThrow();
    }
}
