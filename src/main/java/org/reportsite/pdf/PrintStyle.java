package org.reportsite.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style sheet of printed reports. */
final class PrintStyle {

    static final String TEXT = text();

    private PrintStyle() {}

    private static String text() {
        try (InputStream in = Objects.requireNonNull(PrintStyle.class.getResourceAsStream("print.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
