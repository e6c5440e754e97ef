package org.reportsite.scaffold;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as YAML scalars: plain where YAML 1.2 reads them as the same text, else in single quotes. */
final class YamlText {

    /** Letters, with digits, hyphens, spaces and Chinese punctuation inside: no number, no indicator. */
    private static final Pattern PLAIN =
            Pattern.compile("\\p{L}([\\p{L}\\p{M}\\p{Nd} _/\\-（）《》“”、。]*[\\p{L}\\p{M}\\p{Nd}）》”])?");

    private static final Pattern WORD = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");

    private YamlText() {}

    static String of(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !WORD.matcher(text).matches();
        return plain ? text : "'" + text.replaceAll("\\s+", " ").replace("'", "''") + "'";
    }

    static String list(List<String> texts) {
        return texts.stream().map(YamlText::of).collect(Collectors.joining(", ", "[", "]"));
    }
}
