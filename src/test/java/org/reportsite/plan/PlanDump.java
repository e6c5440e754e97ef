package org.reportsite.plan;

import java.util.List;
import java.util.Objects;

/** A plan and its result in a few lines of text: each item, how it was judged, and the passages with common words in brackets. */
final class PlanDump {

    private PlanDump() {}

    static String of(PlanResult result) {
        StringBuilder dump = new StringBuilder();
        dump.append("== ")
                .append(result.from())
                .append(" → ")
                .append(result.to())
                .append('\n');
        for (PlanItem item : result.items()) {
            dump.append('\n').append(item(item)).append('\n');
            item.answers().forEach(answer -> dump.append(answer(answer)).append('\n'));
        }
        return dump.toString();
    }

    private static String item(PlanItem item) {
        Planned planned = item.planned();
        return item.state().id() + percent(item.similarity()) + " #" + planned.anchor() + " " + planned.label()
                + marked(planned.text(), item.common());
    }

    private static String answer(Answer answer) {
        String anchor = Objects.requireNonNullElse(answer.place().anchor(), "");
        return "  " + (answer.planned() ? "plan" : "text") + percent(answer.similarity()) + " #" + anchor + " "
                + marked(answer.text(), answer.common());
    }

    private static String percent(double similarity) {
        return " " + Math.round(100 * similarity) + "%";
    }

    private static String marked(String text, List<Span> common) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Span span : common) {
            marked.append(text, at, span.from())
                    .append('[')
                    .append(text, span.from(), span.to())
                    .append(']');
            at = span.to();
        }
        return marked.append(text.substring(at)).toString().replace("\n", " ");
    }
}
