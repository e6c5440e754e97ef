package org.reportsite.pdf;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/** Sets a mark where a text has what the fonts can't show: else it would be missing in silence. */
final class Glyphs {

    /** The mark of Chinese and Japanese printers for a missing type. */
    private static final int GETA = 0x3013;

    private final Faces faces;
    private final Set<Integer> missing = new TreeSet<>();

    Glyphs(Faces faces) {
        this.faces = faces;
    }

    /** The characters that were met and have no glyph. */
    Set<Integer> missing() {
        return missing;
    }

    /** A text, or XHTML: what the markup consists of is left as it is. */
    String shown(String text) throws IOException {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c < 0x80 || faces.has(c)) {
                shown.appendCodePoint(c);
            } else if (isSpace(c)) {
                shown.append(' ');
            } else if (isSeen(c)) {
                missing.add(c);
                shown.appendCodePoint(faces.has(GETA) ? GETA : '?');
            }
        }
        return shown.toString();
    }

    private static boolean isSpace(int c) {
        return Character.isSpaceChar(c) || Character.isWhitespace(c);
    }

    /** Marks that only say how others are joined or chosen leave nothing out where they are gone. */
    private static boolean isSeen(int c) {
        int type = Character.getType(c);
        return type != Character.FORMAT && type != Character.CONTROL && !isVariation(c);
    }

    private static boolean isVariation(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    }
}
