package org.reportsite.collection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.reportsite.diagnostic.Message;
import org.reportsite.yaml.Mistakes;
import org.reportsite.yaml.Place;

/** Checks the ids of sections: each may stand in an address, and none twice. */
final class SectionIds {

    private static final String LETTERS = "[\\p{Ll}\\p{Lo}\\p{Lm}\\p{Mn}\\p{Mc}\\p{Nd}]+";
    private static final Pattern ID = Pattern.compile(LETTERS + "(-" + LETTERS + ")*");
    /** A page's file name holds the id and may have 120 bytes. */
    private static final int LONGEST = 100;
    /** Names of pages, and names no file may have on Windows. */
    private static final Set<String> RESERVED =
            Set.of("index", "compare", "search", "assets", "checks", "con", "prn", "aux", "nul");

    private final Mistakes mistakes;
    private final Map<String, Place> seen = new HashMap<>();

    SectionIds(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    void check(String written, Place at) {
        String id = UnitIds.nfc(written);
        if (!ID.matcher(id).matches()) {
            mistakes.add(at, Message.of("config.section-id", written), hint(id));
        } else if (RESERVED.contains(id)) {
            mistakes.add(at, "config.section-id-reserved", id);
        } else if (id.getBytes(UTF_8).length > LONGEST) {
            mistakes.add(at, "config.section-id-long", id, Integer.toString(LONGEST));
        }
        Place first = seen.putIfAbsent(id, at);
        if (first != null) {
            String line = Integer.toString(first.location().line());
            mistakes.add(at, "config.section-twice", id, line);
        }
    }

    private static Message hint(String id) {
        String mended = id.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", "-")
                .replaceAll("^-|-$", "");
        return ID.matcher(mended).matches()
                ? Message.of("config.section-id.similar", mended)
                : Message.of("config.section-id.hint");
    }
}
