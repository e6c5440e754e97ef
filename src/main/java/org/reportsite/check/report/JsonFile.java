package org.reportsite.check.report;

import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** JSON in UTF-8, an array's elements a line each, with a line feed at the end. */
final class JsonFile {

    private JsonFile() {}

    static byte[] of(Consumer<JsonGenerator> content) {
        return VisibleJson.file(new OneALine(), content);
    }

    /** Breaks lines between the elements of an array, nowhere else, on every system alike. */
    private static final class OneALine extends ObjectWriteContext.Base {

        private static final Separators DENSE = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.NONE)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(DENSE)
                    .withArrayIndenter(new DefaultIndenter("", "\n"))
                    .withObjectIndenter(new DefaultPrettyPrinter.NopIndenter());
        }
    }
}
