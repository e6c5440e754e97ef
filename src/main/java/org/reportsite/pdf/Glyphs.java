package org.reportsite.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts what the fonts can show where they lack a character: what it is made of, by its compatibility decomposition
 * (Unicode Standard Annex #15, NFKC), or a mark, since it would be missing in silence else.
 */
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

    /** A text as it can be shown. */
    String text(String text) throws IOException {
        return shown(text, false);
    }

    /** XHTML as it can be shown: what the markup consists of is left as it is. */
    String markup(String xhtml) throws IOException {
        return shown(xhtml, true);
    }

    private String shown(String text, boolean markup) throws IOException {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (isShown(c)) {
                shown.appendCodePoint(c);
            } else if (isSpace(c)) {
                shown.append(' ');
            } else if (isSeen(c)) {
                String instead = instead(c);
                shown.append(markup ? escaped(instead) : instead);
            }
        }
        return shown.toString();
    }

    private boolean isShown(int c) throws IOException {
        return c < 0x80 || faces.has(c);
    }

    private String instead(int c) throws IOException {
        String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        if (isShown(parts)) {
            return parts;
        }
        missing.add(c);
        return faces.has(GETA) ? Character.toString(GETA) : "?";
    }

    private boolean isShown(String parts) throws IOException {
        for (int c : parts.codePoints().toArray()) {
            if (!isShown(c)) {
                return false;
            }
        }
        return true;
    }

    /** Full-width forms are made of what markup is made of. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
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
