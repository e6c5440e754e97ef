package org.reportsite.collection;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportsite.text.SimplifiedForms;

/**
 * A name such as {@code 新城区2022年度述职报告（终稿）}, taken apart. The year, words for a report and words for a version are
 * taken off either end; what stands between other words stays.
 *
 * @param rest what is left, whose the report is; empty where the name says only that it is a report, or of which year
 * @param year its year, null where it has none
 * @param saysReport whether words for a report were taken off
 */
record ReportName(String rest, @Nullable Integer year, boolean saysReport) {

    private static final String KIND =
            "(?:年度|年终|全年|个人)*(?:述职述廉|述职|工作|年度|年终)(?:报告|总结|汇报)|" + word("annual[-_\\s]?reports?");
    /** Words that may as well be the end of another name, as in 审计报告, unless they stand apart. */
    private static final String BARE = "报告|总结|汇报|述职|" + word("reports?");

    private static final String VERSION =
            "(?:最终|终|定|初|修改|修订|送审|上报|报送|审定|正式)稿|最终版|终版|定版|副本|" + word("final") + "|" + word("copy");
    private static final String OPEN = "[（(【〔\\[]";
    private static final String CLOSE = "[）)】〕\\]]";
    private static final String GAP = "[-_\\s—]*";
    private static final String APART_BEFORE = "(?<=^|[-_\\s—）)】〕\\]]|[0-9０-９]年?|[0-9０-９]年度)";
    private static final String APART_AFTER = "(?=$|[-_\\s—（(【〔\\[])";

    private static final Pattern KIND_AT_END = atEnd(KIND + "|" + APART_BEFORE + "(?:" + BARE + ")");
    private static final Pattern KIND_AT_START = atStart(KIND + "|(?:" + BARE + ")" + APART_AFTER);
    private static final Pattern ANY_KIND_AT_END = atEnd(KIND + "|" + BARE);
    private static final Pattern ANY_KIND_AT_START = atStart(KIND + "|" + BARE);
    private static final Pattern VERSION_AT_END = atEnd(VERSION + "|" + OPEN + "[0-9０-９]{1,2}" + CLOSE);
    private static final Pattern BRACKETS_AT_END = atEnd(OPEN + "(?<inner>[^（(【〔\\[）)】〕\\]]+)" + CLOSE);

    /** An English word is not part of a longer one. */
    private static String word(String word) {
        return "(?<![A-Za-z])" + word + "(?![A-Za-z])";
    }

    private static Pattern atEnd(String part) {
        return Pattern.compile("(?is)(?<rest>.*?)" + GAP + "(?:" + part + ")");
    }

    private static Pattern atStart(String part) {
        return Pattern.compile("(?is)(?:" + part + ")" + GAP + "(?<rest>.*)");
    }

    /**
     * Takes a name apart.
     *
     * @param bare whether words are taken off that may as well be the end of another name: 审计报告 is then from 审计
     */
    static ReportName of(String name, boolean bare) {
        Parts parts = new Parts(UnitIds.nfc(name).strip(), bare);
        parts.takeAll();
        boolean isOnlyVersion = parts.text.isEmpty() && parts.year == null && !parts.saysReport;
        boolean isGovernment = parts.saysReport && parts.text.matches("(?:人民)?政府");
        return new ReportName(isOnlyVersion ? name : isGovernment ? "" : parts.text, parts.year, parts.saysReport);
    }

    /** Whether the name tells nothing but a year. */
    static Optional<Integer> onlyYear(String name) {
        ReportName parts = of(name, false);
        return parts.rest.isEmpty() ? Optional.ofNullable(parts.year) : Optional.empty();
    }

    private static final class Parts {
        private final boolean bare;
        private String text;
        private @Nullable Integer year;
        private boolean saysReport;

        Parts(String text, boolean bare) {
            this.text = text;
            this.bare = bare;
        }

        void takeAll() {
            while (!text.isEmpty() && (take(VERSION_AT_END) || takeKind() || takeBrackets() || takeYear())) {
                // Each turn takes something off.
            }
        }

        private boolean takeKind() {
            boolean taken =
                    take(bare ? ANY_KIND_AT_END : KIND_AT_END) || take(bare ? ANY_KIND_AT_START : KIND_AT_START);
            saysReport |= taken;
            return taken;
        }

        private boolean take(Pattern pattern) {
            Matcher matcher = pattern.matcher(SimplifiedForms.of(text));
            if (!matcher.matches()) {
                return false;
            }
            text = text.substring(matcher.start("rest"), matcher.end("rest"));
            return true;
        }

        /** Brackets at the end, with nothing in them but what is taken off elsewhere too. */
        private boolean takeBrackets() {
            Matcher brackets = BRACKETS_AT_END.matcher(text);
            if (!brackets.matches()) {
                return false;
            }
            Parts inner = new Parts(brackets.group("inner").strip(), bare);
            inner.takeAll();
            if (!inner.text.isEmpty() || (year != null && inner.year != null)) {
                return false;
            }
            year = inner.year == null ? year : inner.year;
            saysReport |= inner.saysReport;
            text = brackets.group("rest");
            return true;
        }

        private boolean takeYear() {
            if (year != null) {
                return false;
            }
            Years.Found found = Years.atEnd(text).or(() -> Years.atStart(text)).orElse(null);
            if (found == null) {
                return false;
            }
            year = found.year();
            text = found.rest();
            return true;
        }
    }
}
