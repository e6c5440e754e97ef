package org.reportsite.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A TrueType font of the machine's own: none whose licence would have to be kept here is. */
public final class ChineseFont {

    private static final Path FILE = Path.of("/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc");

    private ChineseFont() {}

    /** Its path; the test is skipped, and says so, where it is absent. */
    public static String path() {
        if (!Files.exists(FILE)) {
            System.err.println("SKIPPED: no PDF was made, since " + FILE + " is missing (fonts-wqy-zenhei)");
        }
        Assumptions.assumeTrue(Files.exists(FILE), "fonts-wqy-zenhei is not installed");
        return FILE.toString();
    }
}
