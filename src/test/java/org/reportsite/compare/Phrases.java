package org.reportsite.compare;

import java.util.List;
import java.util.Random;

/** Material for generated reports in one language. */
enum Phrases {
    CHINESE(
            "",
            "。",
            "，",
            List.of(
                    List.of(
                            "城建科", "各村委会", "工会小组", "全体教师", "后勤部门", "青年突击队", "纪检干部", "文化站", "卫生院", "老干部支部", "水管所",
                            "信息中心"),
                    List.of(
                            "在三月份", "利用暑假", "连续两个季度", "按照年初部署", "克服资金困难", "结合主题教育", "面对汛情", "经多方协商", "在上级指导下",
                            "赶在入冬以前"),
                    List.of(
                            "完成了", "启动了", "检查了", "补齐了", "重新规划了", "集中整治了", "公开招标了", "妥善移交了", "全面推广了", "逐户登记了", "改建了",
                            "验收了"),
                    List.of(
                            "北门的排水管网",
                            "十二处老旧楼道",
                            "档案数字化系统",
                            "农家书屋的藏书",
                            "校门口的停车位",
                            "三十公里乡间道路",
                            "食堂的留样制度",
                            "敬老院的供暖设备",
                            "河道两岸的护坡",
                            "便民窗口的叫号机",
                            "消防水池和泵房",
                            "低保家庭的台账"),
                    List.of(
                            "群众反映良好",
                            "投入资金86万元",
                            "比上年提前20天",
                            "受益居民1400人",
                            "没有发生一起事故",
                            "得到市里通报表扬",
                            "为明年打下基础",
                            "节约经费三成",
                            "合格率达到98.5%",
                            "填补了多年空白",
                            "留下完整的影像资料",
                            "还有尾款等待结算"))),
    ENGLISH(
            " ",
            ".",
            ", ",
            List.of(
                    List.of(
                            "The harbour office",
                            "Our volunteers",
                            "Every branch manager",
                            "The night shift",
                            "A small design team",
                            "The audit committee",
                            "Two local schools",
                            "The repair workshop",
                            "Our oldest supplier",
                            "The works council"),
                    List.of(
                            "during the spring",
                            "after long talks",
                            "with little notice",
                            "for the third year running",
                            "despite the floods",
                            "ahead of schedule",
                            "at its own expense",
                            "under new guidance",
                            "in all four districts"),
                    List.of(
                            "replaced",
                            "inspected",
                            "reopened",
                            "handed over",
                            "paid for",
                            "redesigned",
                            "measured",
                            "insured",
                            "recorded",
                            "painted",
                            "tested"),
                    List.of(
                            "the eastern pumping station",
                            "sixty kilometres of cable",
                            "the archive of drawings",
                            "a shared booking system",
                            "the canteen and its kitchen",
                            "all emergency exits",
                            "the training programme for drivers",
                            "our fleet of small boats",
                            "the roof above hall seven",
                            "a library of spare parts"),
                    List.of(
                            "which saved 86 thousand euros in total",
                            "and nobody was hurt at any time",
                            "so that claims fell by 12 percent",
                            "while customers barely noticed any change",
                            "as the board had asked in May",
                            "but the final bill is still open",
                            "and the city praised the result in public",
                            "because the old contract had run out",
                            "which neighbours had wanted for a decade")));

    private final String space;
    private final String stop;
    private final String comma;

    @SuppressWarnings("ImmutableEnumChecker") // Made by List.of.
    private final List<List<String>> slots;

    Phrases(String space, String stop, String comma, List<List<String>> slots) {
        this.space = space;
        this.stop = stop;
        this.comma = comma;
        this.slots = slots;
    }

    String heading(int section) {
        return this == CHINESE ? "一二三四五".charAt(section) + "、第" + section + "部分" : (section + 1) + ". Part " + section;
    }

    String marker(int point) {
        return this == CHINESE ? "一二三".charAt(point) + "是" : (point + 1) + ". ";
    }

    String join(List<String> sentences) {
        return String.join(space, sentences);
    }

    /** Subject, circumstance, verb, object, result, and sometimes a second result. */
    String sentence(Random random) {
        StringBuilder text = new StringBuilder(pick(0, random));
        text.append(space)
                .append(pick(1, random))
                .append(space)
                .append(pick(2, random))
                .append(space);
        text.append(pick(3, random)).append(comma).append(pick(4, random));
        if (random.nextInt(3) == 0) {
            text.append(comma).append(pick(4, random));
        }
        return text.append(stop).toString();
    }

    /** The sentence with one phrase exchanged, added at the end, or two exchanged. */
    String reworded(String sentence, Random random) {
        if (random.nextInt(4) == 0) {
            return sentence.substring(0, sentence.length() - 1) + comma + pick(4, random) + stop;
        }
        String once = exchanged(sentence, random);
        return random.nextInt(3) == 0 ? exchanged(once, random) : once;
    }

    private String exchanged(String sentence, Random random) {
        List<String> slot = slots.get(random.nextInt(slots.size()));
        return slot.stream()
                .filter(sentence::contains)
                .findFirst()
                .map(phrase -> sentence.replace(phrase, slot.get(random.nextInt(slot.size()))))
                .orElse(sentence);
    }

    private String pick(int slot, Random random) {
        return slots.get(slot).get(random.nextInt(slots.get(slot).size()));
    }
}
