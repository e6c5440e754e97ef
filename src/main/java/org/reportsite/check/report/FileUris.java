package org.reportsite.check.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Files as URIs by RFC 3986: everything but unreserved characters and slashes is percent-encoded as UTF-8. */
final class FileUris {

    private static final String KEPT = "-._~/";

    private FileUris() {}

    /** A relative reference; with the scheme {@code file} for a file outside the project. */
    static String of(String file) {
        return isRelative(file) ? encoded(file) : (file.startsWith("/") ? "file://" : "file:///") + encoded(file);
    }

    /** Whether a file lies in the project. */
    static boolean isRelative(String file) {
        return !file.startsWith("/") && !file.matches("[A-Za-z]:/.*");
    }

    private static String encoded(String file) {
        StringBuilder uri = new StringBuilder(file.length());
        for (byte b : file.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0)) {
                uri.append(c);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return uri.toString();
    }
}
