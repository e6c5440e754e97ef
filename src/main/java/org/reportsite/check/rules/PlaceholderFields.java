package org.reportsite.check.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.reportsite.check.rules.Placeholders.Token;

/** English fields in brackets: [insert name], [Month Year], (insert date), (TBC), &lt;percentage&gt;. */
final class PlaceholderFields {

    private static final String ASKS = "(?:please )?(?:insert|enter|add|fill in|specify|describe|type|write)\\b";

    private static final String THING =
            "(?:company|unit|organi[sz]ation|department|office|agency|city|county|district|town|village|region|country"
                    + "|project|person|author|your|full|first|last)";

    /** What a field is for. Not what HTML's elements are called, since those can be text. */
    private static final String FIELD =
            "(?:" + THING + "|name|date|day|month|year|quarter|period|amount|number|figures?"
                    + "|percentage|per ?cent|total|sum|cost|price|budget|quantity|surname|forename|position|role|job|place|location"
                    + "|venue|phone|telephone|e-?mail|address|title|description|signature)";

    /** What stands beside one. By itself it can be what an editor adds to somebody's words. */
    private static final String BESIDE = "(?:" + FIELD + "|currency|rate|value|team|branch|division|institution|council"
            + "|contact|reference|reporting|start|end|financial|staff|manager|director|chair|officer|secretary)";

    private static final String AND = "(?:[ /_,-]|, | of | of the | and | & )";
    private static final String FIELDS =
            "(?:(?:" + BESIDE + AND + "){0,4}" + FIELD + "|" + FIELD + "(?:" + AND + BESIDE + "){1,4})";
    private static final String SEVERAL_FIELDS = FIELD + "(?:[ /_-]" + FIELD + "){1,4}";

    /** What is not yet known. */
    private static final String PENDING =
            "(?:to be (?:completed|confirmed|determined|added|provided|supplied|inserted|decided|agreed|advised|announced"
                    + "|written|updated|filled in)(?: later)?|tbc|tbd|tba)";

    /** What an editor took out on purpose. */
    private static final String WITHHELD =
            "[^\\[\\]\\n]{0,40}\\b(?:withheld|removed|redacted|omitted|unknown|illegible|deleted)\\b";

    private static final List<PlaceholderSign> SIGNS = List.of(
            sign(
                    "[",
                    "\\[(?:" + ASKS + "[^\\[\\]\\n]{1,60}|your\\b[^\\[\\]\\n]{1,40}|" + FIELDS + "|" + PENDING
                            + "|(?:full )?(?:name|number|title|date|address|amount|percentage|list) of (?!" + WITHHELD
                            + ")[^\\[\\]\\n]{1,40}|(?:text|figures?|details|data|numbers?) (?:here|to (?:follow|come))"
                            + "|#{1,4})(?: here)?\\](?!\\()"),
            sign(
                    "<",
                    "<(?:(?:please )?(?:insert|enter|add|fill in|specify)\\b[^<>\\n]{1,60}|your\\b[^<>\\n]{1,40}|(?:"
                            + THING
                            + "[ _-])?name|date|year|month|amount|number|percentage|total|" + THING + "|"
                            + SEVERAL_FIELDS
                            + "|" + PENDING + ")(?: here)?>"),
            // In round brackets a verb may be a remark: (add 5% VAT).
            sign(
                    "(",
                    "\\((?:(?:please )?(?:fill in\\b[^()\\n]{0,40}|insert (?![A-Z0-9]\\b|at\\b|in\\b|on\\b|into\\b)[^()\\n]{1,60}"
                            + "|(?:enter|add|specify|state|give|type|write|provide) (?:(?:the|a|an|your|full|exact) ){0,2}"
                            + FIELDS + ")(?: here)?|(?:" + FIELDS + " )?" + PENDING
                            + "|(?:text|figures?|details|data|numbers?) to (?:follow|come))\\)"));

    private PlaceholderFields() {}

    private static PlaceholderSign sign(String needs, String regex) {
        return new PlaceholderSign(List.of(needs), Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
    }

    static void find(String text, Consumer<Token> found) {
        PlaceholderSign.find(SIGNS, text, found);
    }
}
