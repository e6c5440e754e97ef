package org.reportsite.diagnostic;

import java.util.List;

/**
 * A text for a person, not yet in a language: {@link Messages} turns it into one.
 *
 * @param key key in the bundle
 * @param arguments values for the pattern's {@code {0}}, {@code {1}} …: strings, whole numbers, or further messages;
 *     characters that would reorder the text are written out in them
 */
public record Message(String key, List<Object> arguments) {

    public Message {
        arguments = arguments.stream()
                .map(argument -> argument instanceof String text ? BidiControls.escaped(text) : argument)
                .toList();
    }

    /** A message with its arguments in order. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
