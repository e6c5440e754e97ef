package org.reportsite.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.report.Passage;
import org.reportsite.yaml.TypedKey;

/** Reads a report's file: its bytes, its text, what it says of itself, and what does not belong to it. */
public final class SourceReader {

    /** The largest report in bytes: a hundred times a long one. */
    public static final int MOST_BYTES = 4 << 20;

    private final Path root;

    /**
     * A reader of files below a folder.
     *
     * @param root the source folder's real path; a link that leads out of it is not followed
     */
    public SourceReader(Path root) {
        this.root = root;
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @param file its path relative to the project, forward slashes
     * @param declared keys that its front matter must or may have beside the usual ones
     * @throws FaultException if it is no regular file, can't be read, is too large, or holds bytes that are
     *     no text
     */
    public Source read(Path path, String file, List<TypedKey> declared) throws FaultException {
        DecodedText decoded = Decoder.decode(file, bytes(path, file));
        return source(file, decoded.text(), decoded.encoding(), declared);
    }

    /** The source in a text that was in UTF-8. */
    static Source source(String file, String text) {
        return source(file, text, List.of());
    }

    /** The source in a text that was in UTF-8, with front matter of a collection's own. */
    static Source source(String file, String text, List<TypedKey> declared) {
        return source(file, text, StandardCharsets.UTF_8.name(), declared);
    }

    private static Source source(String file, String decoded, String encoding, List<TypedKey> declared) {
        PersonalData.Masked masked = PersonalData.mask(decoded);
        List<String> written = Arrays.asList(masked.text().split("\n", -1));
        List<String> lines = new ArrayList<>(written);
        List<Fault> faults = new ArrayList<>();
        FrontMatterBlock block = FrontMatterBlock.of(lines);
        var frontMatter = FrontMatterReader.read(file, block, lines, declared, faults);
        block.clear(lines);
        Optional<Passage> licence = LicenceFooter.cut(lines);
        List<Passage> advertisements = Advertisements.cut(lines);
        licence.ifPresent(advertisements::add);
        boolean markdown = file.toLowerCase(Locale.ROOT).endsWith(".md");
        WaiverComments.Result body = WaiverComments.take(Invisible.drop(String.join("\n", lines)), markdown);
        String text = markdown ? Comments.drop(body.text()) : body.text();
        // Of a file with nothing in it that is the fault, and not each key that it doesn't give.
        boolean isNothing = !block.isPresent() && Source.isEmpty(text);
        return new Source(
                file,
                encoding,
                markdown,
                frontMatter,
                text,
                written,
                advertisements,
                body.waivers(),
                masked.found(),
                isNothing ? List.of() : faults);
    }

    private byte[] bytes(Path path, String file) throws FaultException {
        try {
            Path real = path.toRealPath();
            if (!real.startsWith(root)) {
                throw unreadable(file, "link-outside");
            }
            if (Files.isDirectory(real)) {
                throw unreadable(file, "folder");
            }
            if (!Files.isRegularFile(real)) {
                throw unreadable(file, "not-a-file");
            }
            try (InputStream in = Files.newInputStream(real)) {
                byte[] bytes = in.readNBytes(MOST_BYTES + 1);
                if (bytes.length > MOST_BYTES) {
                    throw unreadable(file, "too-big");
                }
                return bytes;
            }
        } catch (AccessDeniedException e) {
            throw unreadable(file, "no-permission");
        } catch (IOException e) {
            throw unreadable(file, leadsNowhere(path) ? "link-nowhere" : "io");
        }
    }

    private static boolean leadsNowhere(Path path) {
        return Files.isSymbolicLink(path) && !Files.exists(path);
    }

    private static FaultException unreadable(String file, String reason) {
        return new FaultException(Fault.of(
                "report-unreadable",
                new Problem(
                        Location.startOf(file),
                        null,
                        Message.of("report-unreadable", Message.of("report-unreadable." + reason)),
                        Message.of("report-unreadable.hint"))));
    }
}
