package org.reportsite.check.report;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.BidiControls;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** JSON in which characters that reorder text stand as {@code \}{@code u202E}: who opens the file sees what it holds. */
public final class VisibleJson {

    private VisibleJson() {}

    /** A file of one line, in UTF-8, with a line feed at the end. */
    public static byte[] file(Consumer<JsonGenerator> content) {
        return file(ObjectWriteContext.empty(), content);
    }

    /** A file laid out as its context says. */
    static byte[] file(ObjectWriteContext context, Consumer<JsonGenerator> content) {
        JsonFactory factory =
                JsonFactory.builder().characterEscapes(new Escapes()).build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = factory.createGenerator(context, bytes)) {
            content.accept(json);
            json.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    private static final class Escapes extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            return standardAsciiEscapesForJSON();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            boolean isControl =
                    c <= Character.MAX_VALUE && (BidiControls.isReordering((char) c) || BidiControls.isMark((char) c));
            return isControl
                    ? new SerializedString("\\u" + BidiControls.name((char) c).substring(2))
                    : null;
        }
    }
}
