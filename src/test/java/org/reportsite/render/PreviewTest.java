package org.reportsite.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writes the sample site to {@code target/preview}, to be looked at. */
class PreviewTest {

    private static final Path FOLDER = Path.of("target", "preview");

    @Test
    void writesThePreview() throws IOException {
        write(SampleSite.two(), FOLDER.resolve("two"));
        write(SampleSite.one(), FOLDER.resolve("one"));
        assertThat(FOLDER.resolve("two/index.html")).exists();
    }

    private static void write(List<Page> pages, Path folder) throws IOException {
        for (Page page : pages) {
            Path file = folder.resolve(page.path());
            Files.createDirectories(file.getParent());
            Files.write(file, page.content());
        }
    }
}
