package org.reportsite.check.report;

import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.BidiControls;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** JSON in which characters that reorder text stand as {@code \}{@code u202E}: who opens the file sees what it holds. */
public final class VisibleJson {

    private VisibleJson() {}

    /** Makes generators of such JSON. */
    public static JsonFactory factory() {
        return JsonFactory.builder().characterEscapes(new Escapes()).build();
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
