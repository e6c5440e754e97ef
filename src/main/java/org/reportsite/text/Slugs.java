package org.reportsite.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names for files and anchors that are safe on every system: NFC, lower case, letters (Chinese too) and digits, other
 * characters as single hyphens, a dot or underscore only between letters or digits, no name that Windows keeps for
 * itself, at most {@value #MAX_BYTES} bytes of UTF-8.
 */
public final class Slugs {

    /** The longest slug in bytes of UTF-8: leaves room for a prefix and an extension in the 255 of a file name. */
    public static final int MAX_BYTES = 120;

    private static final String FALLBACK = "section";
    private static final Pattern RESERVED = Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");

    private Slugs() {}

    /** The slug of a text, {@code section} where it has neither letter nor digit. */
    public static String of(String text) {
        return of(text, FALLBACK);
    }

    /**
     * The slug of a text.
     *
     * @param text any text
     * @param fallback what stands for a text without letters and digits; itself a slug
     */
    public static String of(String text, String fallback) {
        String name = hyphenated(nfc(nfc(text).toLowerCase(Locale.ROOT)));
        if (name.isEmpty()) {
            return fallback;
        }
        return shortened(RESERVED.matcher(name).matches() ? reserved(name) : name, MAX_BYTES);
    }

    /**
     * The slug where it is not taken yet, else with a number behind it: {@code -2}, {@code -3} … as long as only this
     * method gives them. It is taken then.
     *
     * @param slug what {@link #of(String)} gave
     * @param taken the names in use; the result is added
     */
    public static String unique(String slug, Set<String> taken) {
        if (taken.add(slug)) {
            return slug;
        }
        // Doubling, then halving: thousands of equal headings must not take quadratic time.
        int used = 1;
        int free = 2;
        while (taken.contains(numbered(slug, free))) {
            used = free;
            free *= 2;
        }
        while (free - used > 1) {
            int middle = (used + free) >>> 1;
            if (taken.contains(numbered(slug, middle))) {
                used = middle;
            } else {
                free = middle;
            }
        }
        String name = numbered(slug, free);
        taken.add(name);
        return name;
    }

    private static String numbered(String slug, int number) {
        String suffix = "-" + number;
        return shortened(slug, MAX_BYTES - suffix.length()) + suffix;
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String hyphenated(String text) {
        StringBuilder slug = new StringBuilder();
        int[] characters = text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            int c = characters[i];
            boolean afterLetter = i > 0 && isNameCharacter(characters[i - 1], true);
            if (isNameCharacter(c, afterLetter)
                    || (isJoin(c)
                            && afterLetter
                            && i + 1 < characters.length
                            && isNameCharacter(characters[i + 1], false))) {
                slug.appendCodePoint(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        return withoutLast(slug);
    }

    private static boolean isNameCharacter(int c, boolean afterLetter) {
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        int type = Character.getType(c);
        return afterLetter && (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK);
    }

    private static boolean isJoin(int c) {
        return c == '.' || c == '_';
    }

    private static String withoutLast(StringBuilder slug) {
        int length = slug.length();
        while (length > 0 && "-._".indexOf(slug.charAt(length - 1)) >= 0) {
            length--;
        }
        return slug.substring(0, length);
    }

    /** {@code con.x} is reserved as {@code con} is, so the addition stands before the dot. */
    private static String reserved(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name + "-x" : name.substring(0, dot) + "-x" + name.substring(dot);
    }

    private static String shortened(String name, int maxBytes) {
        if (bytes(name) <= maxBytes) {
            return name;
        }
        String hash = hash(name);
        StringBuilder cut = new StringBuilder();
        int room = maxBytes - hash.length() - 1;
        for (int c : name.codePoints().toArray()) {
            String character = Character.toString(c);
            room -= bytes(character);
            if (room < 0) {
                break;
            }
            cut.append(character);
        }
        return withoutLast(cut) + "-" + hash;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
