package org.reportsite.collection;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.yaml.Place;

/**
 * That PDFs are made, and in which fonts.
 *
 * @param body font of the text, 仿宋 by GB/T 9704-2012
 * @param title font of the title, 小标宋; null for that of the text
 * @param headings font of section headings, 黑体; null for that of the text
 * @param subheadings font of headings inside a section, 楷体; null for that of the text
 */
public record PdfConfig(
        Font body,
        @Nullable Font title,
        @Nullable Font headings,
        @Nullable Font subheadings) {

    /**
     * A font.
     *
     * @param file a file that is there
     * @param name as it is written
     * @param at where it is written
     */
    public record Font(Path file, String name, Place at) {

        /** Something that makes the font useless; the message has its hint under its key with {@code .hint}. */
        public Problem problem(String key, Object... arguments) {
            return new Problem(
                    at.location(), at.line(), Message.of(key, arguments), Message.of(key + ".hint", arguments));
        }
    }
}
