package org.reportsite.check.rules;

import java.util.List;
import java.util.function.Consumer;
import org.reportsite.check.rules.Placeholders.Token;

/**
 * What a template says to its author without brackets: Word's and PowerPoint's prompts, 单击或点击此处输入文字 or "Click or tap
 * here to enter text", "Insert text here", and TO BE COMPLETED, 负责人：待定.
 */
final class PlaceholderPrompts {

    private static final String CLICK_ZH = "(?:单击|点击|双击|轻触|点按|点选|按一下)";
    private static final String SOMETHING_ZH = "(?:文字|文本|日期|标题|副标题|小标题|内容|正文|姓名|名称|单位|单位名称|图片|图表|说明|时间|数字|数据|金额|项目|备注)";

    /** Where a sentence or a table's cell begins and ends, or a bracket or a label's value. */
    private static final String BEGIN = "(?<=^|[\\n.!?:;：；。（(\\[【<|]|[.!?:;] )";

    private static final String FINISH = "(?=\\s*(?:$|[\\n.!?;；。，,）)\\]】>|]))";

    private static final String LATER =
            "(?:completed|confirmed|determined|added|provided|supplied|inserted|decided|advised|announced|written|filled in)";

    private static final List<PlaceholderSign> SIGNS = List.of(
            new PlaceholderSign(
                    List.of("单击", "点击", "双击", "轻触", "点按", "点选", "按一下"),
                    CLICK_ZH + "(?:或|、|/)?" + CLICK_ZH
                            + "?(?:(?:此处|这里|此|以)(?:处)?(?:可|来|以|即可)?)(?:输入|键入|添加|新增|插入|填写|编辑|选择)" + "(?:您的|一个)?"
                            + SOMETHING_ZH + "(?=[。.]|\\s*(?:$|[\\n；;）)\\]】]))[。.]?"),
            new PlaceholderSign(
                    List.of("选择"), "(?<=^|[\\n：:（(\\[【])\\s?选择(?:一项|一个项目|项目|日期)[。.]?(?=\\s*(?:$|[\\n）)\\]】]))"),
            new PlaceholderSign(
                    List.of("此处", "这里"),
                    BEGIN + "(?:请)?(?:在)?(?:此处|这里)(?:输入|键入|填写|填入|添加|插入|填)(?:您的)?" + SOMETHING_ZH + "?[。.]?"
                            + "(?=\\s*(?:$|[\\n；;）)\\]】]))"),
            new PlaceholderSign(
                    List.of("请填", "请输", "请补"),
                    "(?<=^|[\\n：:])请(?:填写|输入|填入|补充)" + SOMETHING_ZH + "?[。.]?(?=\\s*(?:$|\\n))"),
            new PlaceholderSign("待", "(?<=[：:]\\s?)(?:待定|待补充?|待核实|待填写?|待确认|待完善)(?=\\s*(?:$|[\\n。；;，,、]))"),
            new PlaceholderSign("待", "^(?:待定|待补充?|待核实|待填写?)[。.]?$"),
            new PlaceholderSign(
                    List.of("Click", "Tap "),
                    "(?<![A-Za-z])(?:Click|Tap)(?: or (?:tap|click))?(?: here)? to (?:enter|add|insert|type|edit|select|choose)"
                            + " (?:(?:an?|the|your|some) )?(?:text|date|title|subtitle|name|number|content|picture|image|amount"
                            + "|figure|caption|notes?)s?\\b\\.?"),
            new PlaceholderSign(List.of("Choose an"), BEGIN + "Choose an item\\.?" + FINISH),
            new PlaceholderSign(
                    List.of(" here", " Here", " HERE", " to follow", " to come", " TO FOLLOW", " TO COME"),
                    BEGIN
                            + "(?i:(?:please )?(?:(?:insert|enter|type|add|write) (?:(?:an?|the|your|some|more|further) )?(?:\\w+ )?"
                            + "(?:text|date|name|title|figures?|numbers?|details|content|description|summary|introduction|data"
                            + "|table|chart|photo|picture|image|paragraph|conclusion) here|(?:your|the)? ?text (?:goes )?here"
                            + "|(?:text|figures?|details|data) to (?:follow|come))"
                            + FINISH + ")\\.?"),
            new PlaceholderSign(
                    List.of("TO BE "),
                    "(?<![A-Za-z])(?<![A-Z] )TO BE " + LATER.toUpperCase(java.util.Locale.ROOT)
                            + "(?! ?[A-Z])(?![A-Za-z])"),
            new PlaceholderSign(
                    List.of(" here"),
                    "(?<=[a-z,] )(?:Insert|Enter|Type) (?:(?:an?|the|your|some|more) )?"
                            + "(?:text|date|name|title|figures?|numbers?|details|content) here\\b\\.?"),
            new PlaceholderSign(List.of("o be "), "(?:^|(?<=[:：] ))[Tt]o be " + LATER + "(?: later)?\\.?(?=\\s*$)"),
            new PlaceholderSign(
                    List.of("TBC", "TBA"),
                    "(?<![A-Za-z0-9_-])TB[CA](?=\\s*(?:$|[\\n.;,，。；、]))(?<=(?:^|[:：] ?|\\p{IsHan}|\\b(?:is|are|was|were|be|still|of|on|for|to) )TB[CA])"));

    private PlaceholderPrompts() {}

    static void find(String text, Consumer<Token> found) {
        PlaceholderSign.find(SIGNS, text, found);
    }
}
