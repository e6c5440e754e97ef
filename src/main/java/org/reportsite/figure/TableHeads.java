package org.reportsite.figure;

import java.math.BigDecimal;
import java.text.Normalizer.Form;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportsite.text.Normalizer;
import org.reportsite.text.SimplifiedForms;

/** What the columns of a table of figures are called in official reports. */
final class TableHeads {

    private static final Set<String> ITEMS = Set.of(
            "项目", "项目名称", "指标", "指标名称", "名称", "内容", "figure", "figures", "item", "indicator", "measure", "metric");
    private static final Set<String> VALUES = Set.of(
            "数值", "数量", "数额", "数据", "金额", "完成数", "完成值", "完成情况", "实际完成", "实绩", "value", "amount", "number", "result",
            "actual");
    private static final Set<String> UNITS = Set.of("单位", "计量单位", "unit", "units");
    private static final Set<String> YEARS = Set.of("年份", "年度", "年", "year");
    private static final Set<String> TOTALS = Set.of("合计", "总计", "小计", "共计", "total", "totals", "sum", "subtotal");

    private static final Pattern YEAR = Pattern.compile("(?i)(?:fy\\s?)?((?:19|20)[0-9]{2})\\s?(?:年度?)?");
    private static final Pattern BRACKET = Pattern.compile("(?<name>.*?)\\s*\\((?<unit>[^()]{1,24})\\)");
    private static final Pattern STATED =
            Pattern.compile("(?i)\\(?(?:(?:计量)?单位|units?)\\s?:\\s?(?<unit>[^()]{1,24})\\)?");
    /** Units, longer ones before their beginnings. */
    static final String UNIT_NAMES =
            "个?百分点|(?:美|欧|港|日)?元|人次?|户次?|[个项件家名位次场届处所座栋幢套台辆艘架亩吨斤册份条起宗间只头棵株张]|公?里|[平立]方(?:公里|千?米)|千?米|公?顷|[公千]?[斤克]"
                    + "|千瓦时|%|‰|天|小时|课时|学时|年"
                    + "|(?:square |cubic )?(?:metres?|meters?|km|kg|kWh|MWh|GWh|tonnes?|tons?)(?![A-Za-z])";

    private static final Pattern COUNTED = Pattern.compile(UNIT_NAMES);

    private TableHeads() {}

    /**
     * A column's or row's heading.
     *
     * @param name the heading without its unit
     * @param unit what stands in brackets behind it, where that is a unit; else empty
     */
    record Head(String name, String unit) {

        boolean isItem() {
            return ITEMS.contains(key());
        }

        boolean isValue() {
            return VALUES.contains(key());
        }

        boolean isUnit() {
            return UNITS.contains(key());
        }

        boolean isYears() {
            return YEARS.contains(key());
        }

        /** Whether the row sums up others: its meaning is that of the table, which has no name. */
        boolean isTotal() {
            return TOTALS.contains(key());
        }

        OptionalInt year() {
            Matcher matcher = YEAR.matcher(name);
            return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
        }

        /** The heading as it is compared. */
        String key() {
            return SimplifiedForms.of(Normalizer.heading(name));
        }
    }

    static Head head(String text) {
        String plain = java.text.Normalizer.normalize(text, Form.NFKC).strip();
        Matcher matcher = BRACKET.matcher(plain);
        if (!matcher.matches() || matcher.group("name").isEmpty()) {
            return new Head(plain, "");
        }
        String bracket = matcher.group("unit").strip();
        String unit = statedUnit(bracket).orElse(bracket);
        boolean isUnit = !unit.equals(bracket) || isUnit(unit);
        return isUnit ? new Head(matcher.group("name"), unit) : new Head(plain, "");
    }

    /** The unit in a line such as {@code （单位：万元）}. */
    static Optional<String> statedUnit(String text) {
        String plain = java.text.Normalizer.normalize(text, Form.NFKC).strip();
        Matcher matcher = STATED.matcher(SimplifiedForms.of(plain));
        return matcher.matches()
                ? Optional.of(plain.substring(matcher.start("unit"), matcher.end("unit"))
                        .strip())
                : Optional.empty();
    }

    private static boolean isUnit(String text) {
        Measure measure = Measure.of(text);
        return COUNTED.matcher(SimplifiedForms.of(measure.base())).matches()
                || measure.scale().compareTo(BigDecimal.ONE) > 0;
    }
}
