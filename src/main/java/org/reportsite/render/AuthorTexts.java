package org.reportsite.render;

import java.util.List;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Messages;

/**
 * Tells findings to people who write reports and know nothing of this program: where the usual text speaks of settings or
 * formats, another one stands in its place, under the same key, or for all of a rule's texts under its id and {@code .all}.
 */
final class AuthorTexts {

    private final Messages own;
    private final Messages usual;

    AuthorTexts(Messages usual) {
        this.own = Messages.of("org.reportsite.render.authors", usual.locale());
        this.usual = usual;
    }

    /** What is wrong. */
    String message(Finding finding) {
        return text(finding.problem().message(), finding.rule() + ".all");
    }

    /** What to do. */
    String hint(Finding finding) {
        return text(finding.problem().hint(), finding.rule() + ".all.hint");
    }

    private String text(Message message, String ofRule) {
        Object[] arguments = arguments(message.arguments());
        if (own.has(message.key())) {
            return own.text(message.key(), arguments);
        }
        return own.has(ofRule) ? own.text(ofRule, arguments) : usual.text(message.key(), arguments);
    }

    private Object[] arguments(List<Object> arguments) {
        return arguments.stream()
                .map(argument -> argument instanceof Message message ? text(message, "") : argument)
                .toArray();
    }
}
