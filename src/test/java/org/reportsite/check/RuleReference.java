package org.reportsite.check;

import java.util.Locale;
import java.util.stream.Collectors;
import org.reportsite.check.RuleTexts.RuleText;
import org.reportsite.diagnostic.Messages;
import org.reportsite.diagnostic.Severity;

/** The rule reference in one language, as Markdown: made of the rules and their texts. */
final class RuleReference {

    private final RuleCatalog catalog = RuleCatalog.load();
    private final RuleTexts rules;
    private final Messages words;

    RuleReference(Locale locale) {
        rules = RuleTexts.of(locale);
        words = Messages.of("org.reportsite.check.reference", locale);
    }

    String markdown() {
        return "# " + words.text("title") + "\n\n" + paragraph("other") + paragraph("intro") + paragraph("severities")
                + table()
                + heading("weight.title") + paragraph("weight") + code("yaml", words.text("weight.example"))
                + heading("waive.title") + paragraph("waive") + code("yaml", words.text("waive.example"))
                + paragraph("inline") + code("markdown", words.text("inline.example"))
                + paragraph("baseline")
                + heading("examples.title") + paragraph("examples") + code("yaml", rules.exampleCollection())
                + catalog.ids().stream()
                        .map(this::rule)
                        .collect(Collectors.joining())
                        .stripTrailing() + "\n";
    }

    private String table() {
        return "| | | |\n|---|---|---|\n"
                + catalog.ids().stream()
                        .map(id -> "| [`" + id + "`](#" + id + ") | " + weight(id) + " | "
                                + rules.of(id).what() + " |\n")
                        .collect(Collectors.joining())
                + "\n";
    }

    private String rule(String id) {
        RuleText text = rules.of(id);
        return "## " + id + "\n\n" + words.text("rule", text.what(), text.why(), weight(id)) + "\n\n"
                + text.where() + "\n\n" + paragraph("fails") + code("", text.fails()) + paragraph("passes")
                + code("", text.passes())
                + waive(id);
    }

    private String waive(String id) {
        if (id.equals(IntakeRule.WAIVER_EXPIRED.id())) {
            return paragraph("waive.never");
        }
        Severity other = catalog.defaultSeverity(id) == Severity.WARNING ? Severity.ERROR : Severity.WARNING;
        String own = words.text("waive.own", id, other.id());
        boolean ofALine = catalog.rules().stream().anyMatch(rule -> rule.id().equals(id));
        return own + (ofALine ? "\n\n" + words.text("waive.line", id) : "") + "\n\n";
    }

    private String weight(String id) {
        return words.text("severity." + catalog.defaultSeverity(id).id());
    }

    private String heading(String key) {
        return "## " + words.text(key) + "\n\n";
    }

    private String paragraph(String key) {
        return words.text(key) + "\n\n";
    }

    private static String code(String language, String text) {
        return "```" + language + "\n" + text + "\n```\n\n";
    }
}
