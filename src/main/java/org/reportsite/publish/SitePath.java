package org.reportsite.publish;

import static java.text.Normalizer.Form.NFC;
import static java.text.Normalizer.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Paths of files relative to the site's root, with forward slashes: which are sound, and which name the same file. */
final class SitePath {

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

    private SitePath() {}

    /** Whether it stays inside the site on every system, and fits on a line of the manifest. */
    static boolean isSound(String path) {
        if (path.chars().anyMatch(c -> c < ' ' || c == 0x7f || c == '\\')
                || DRIVE.matcher(path).matches()) {
            return false;
        }
        for (String name : path.split("/", -1)) {
            if (name.isEmpty() || name.equals(".") || name.equals("..")) {
                return false;
            }
        }
        return true;
    }

    /** A form in which paths are equal that name one file on a system that ignores case or Unicode normalisation. */
    static String folded(String path) {
        String folded = normalize(path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), NFC);
        // Most paths are in this form already; one string less to keep for each.
        return folded.equals(path) ? path : folded;
    }

    /** The folders on the way to a file, outermost first: {@code a} and {@code a/b} for {@code a/b/c}. */
    static List<String> foldersOf(String path) {
        List<String> folders = new ArrayList<>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folders.add(path.substring(0, slash));
        }
        return folders;
    }
}
