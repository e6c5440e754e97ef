package org.reportsite.collection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportsite.text.Utf8;
import org.reportsite.yaml.TextFile;

/** The language in which to tell the mistakes of settings, which may keep their {@code locale} from being read. */
final class MessageLanguage {

    private static final Pattern LOCALE_LINE =
            Pattern.compile("^[ \\t\\uFEFF]*locale[ \\t]*[:：][ \\t]*['\"]?([^\\s'\"#]*)", Pattern.MULTILINE);

    private MessageLanguage() {}

    /**
     * The language that a line of the file names, whatever is wrong with the file.
     *
     * @param file a {@code collection.yml} that need not be there
     * @param known the languages that there are
     * @param usual that of a file which names none
     * @return null where the file names one that there isn't, or can't be read
     */
    static @Nullable Locale of(Path file, List<String> known, Locale usual) {
        if (!Files.exists(file)) {
            return usual;
        }
        try (InputStream in = Files.newInputStream(file)) {
            Matcher line = LOCALE_LINE.matcher(
                    Utf8.decode(in.readNBytes(TextFile.MOST_BYTES)).text());
            if (!line.find()) {
                return usual;
            }
            return known.contains(line.group(1)) ? Locale.forLanguageTag(line.group(1)) : null;
        } catch (IOException e) {
            return null;
        }
    }
}
