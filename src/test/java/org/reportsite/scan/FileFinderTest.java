package org.reportsite.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFinderTest {

    private static final List<String> FILES = List.of(
            "2023.md", "2023/a.md", "2023/a/2.md", "2023/b.TXT", "2023-copy/a.md", "2024/A.md", "2024/a.md", "二/甲.md");

    @TempDir
    private Path folder;

    @Test
    void findsMarkdownAndTextFolderByFolder() throws Exception {
        for (String file : List.of("2024/a.md", "2023-copy/a.md", "2023/b.TXT", "2023/a.md", "二/甲.md", ".git/x.md")) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.createFile(folder.resolve(file));
        }
        Files.createFile(folder.resolve("2023/table.csv"));
        Files.createFile(folder.resolve("2023/.hidden.md"));
        assertThat(FileFinder.find(folder, Set.of()).reports())
                .map(path -> folder.relativize(path).toString())
                .containsExactly("2023/a.md", "2023/b.TXT", "2023-copy/a.md", "2024/a.md", "二/甲.md");
    }

    @Test
    void findsWhatMayBeAReportInAnotherFormat() throws Exception {
        for (String file : List.of("b.PDF", "a.docx", "~$a.docx", ".c.doc", "table.csv", "a.md")) {
            Files.createFile(folder.resolve(file));
        }
        assertThat(FileFinder.find(folder, Set.of()).others())
                .containsExactly(folder.resolve("a.docx"), folder.resolve("b.PDF"));
    }

    @Test
    void doesNotCareInWhichOrderTheSystemListsFiles() {
        List<Path> ordered = FileFinder.inOrder(FILES.stream().map(Path::of).toList());
        for (int seed = 0; seed < 200; seed++) {
            List<Path> listed = new ArrayList<>(ordered);
            Collections.shuffle(listed, new Random(seed));
            assertThat(FileFinder.inOrder(listed)).isEqualTo(ordered);
        }
    }
}
