package org.reportsite.link;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The target of a link or image: an address elsewhere, or a path from the report's file. Targets come with entities and
 * escapes decoded, as a browser would see them.
 *
 * @param paths the file's path: percent-decoded, else as written, since names may hold {@code %}, {@code #} or {@code ?};
 *     none for a place in the report itself
 * @param fragment the place on the page, percent-decoded; empty for none
 */
record Address(Set<String> paths, String fragment) {

    private static final Pattern WEB = Pattern.compile("(?i)https?://[^/?#\\\\\\s]+[^\\\\]*");
    private static final Pattern MAIL = Pattern.compile("(?i)mailto:[^\\\\\\s]+");
    /** RFC 3966, without what only programs put behind a number. */
    private static final Pattern PHONE = Pattern.compile("(?i)tel:\\+?[0-9*#(](?:[0-9().*#-]|%20){1,40}");

    private static final Pattern MASKED_PHONE = Pattern.compile("(?i)tel:[^\\\\\\s]*＊[^\\\\\\s]*");
    // What a browser drops or reads as something else before it looks for the scheme.
    private static final Pattern DECEPTIVE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\\\]");
    private static final Pattern SCHEME = Pattern.compile("(?s)\\s*[A-Za-z][A-Za-z0-9+.-]*:.*");
    private static final String URI_CHARACTERS = "-._~:/?#[]@!$&'()*+,;=%";

    /** Where a target leads that is no path; empty for a path from the report's file. */
    static Optional<Destination> elsewhere(String target) {
        if (DECEPTIVE.matcher(target).find()) {
            return nowhere(Trouble.CHARACTERS);
        } else if (isOutward(target)) {
            return Optional.of(new Destination.Web(uri(target)));
        } else if (MASKED_PHONE.matcher(target).matches()) {
            return Optional.of(new Destination.Masked());
        } else if (target.isBlank()) {
            return nowhere(Trouble.EMPTY);
        } else if (target.startsWith("/")) {
            return nowhere(Trouble.ABSOLUTE);
        }
        return SCHEME.matcher(target).matches() ? nowhere(Trouble.SCHEME) : Optional.empty();
    }

    private static boolean isOutward(String target) {
        return WEB.matcher(target).matches()
                || MAIL.matcher(target).matches()
                || PHONE.matcher(target).matches();
    }

    /** A target that is a path from the report's file. */
    static Address of(String target) {
        int hash = target.indexOf('#');
        String before = hash < 0 ? target : target.substring(0, hash);
        int query = before.indexOf('?');
        String path = query < 0 ? before : before.substring(0, query);
        Set<String> paths = new LinkedHashSet<>();
        if (!path.isEmpty()) {
            paths.add(decoded(path));
            paths.add(path);
            paths.add(target);
        }
        return new Address(paths, hash < 0 ? "" : decoded(target.substring(hash + 1)));
    }

    /** Percent-decoded UTF-8; as it is where that is not what it holds. */
    private static String decoded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer decoded = ByteBuffer.allocate(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            decoded.put(low < 0 ? bytes[i] : (byte) ((high << 4) | low));
            i += low < 0 ? 0 : 2;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }

    /** Percent-encodes what an address can't hold; what is encoded already stays. */
    private static String uri(String target) {
        StringBuilder uri = new StringBuilder();
        for (byte b : target.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean kept = c < 0x80 && (Character.isLetterOrDigit(c) || URI_CHARACTERS.indexOf(c) >= 0);
            uri.append(kept ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return uri.toString();
    }

    private static Optional<Destination> nowhere(Trouble trouble) {
        return Optional.of(new Destination.Nowhere(trouble, ""));
    }
}
