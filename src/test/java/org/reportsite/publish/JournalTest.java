package org.reportsite.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The journal as it is written and read. */
class JournalTest {

    @TempDir
    Path folder;

    @Test
    void isReadAsItWasWritten() throws Exception {
        Journal journal = new Journal(List.of(Step.aside("a b.html"), Step.place("新/end"), Step.place(Manifest.NAME)));

        assertThat(new String(journal.encode(), StandardCharsets.UTF_8))
                .isEqualTo("report-site journal 1\naside a b.html\nplace 新/end\nplace .report-site-manifest\nend\n");
        assertThat(read(journal.encode())).contains(journal);
    }

    @Test
    void isNoneWhereverItIsCut() throws Exception {
        byte[] whole = new Journal(List.of(Step.aside("a.html"), Step.place("end"))).encode();

        // The last byte is the line's end, and not missed.
        for (int length = 0; length < whole.length - 1; length++) {
            assertThat(read(Arrays.copyOf(whole, length)))
                    .as("%d bytes", length)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"remove a.html", "aside", "aside ", "place ../a.html", "place /a.html", "", "end"})
    void isNoneWithALineThatIsNoStep(String line) throws Exception {
        assertThat(read(("report-site journal 1\n" + line + "\nend\n").getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    private Optional<Journal> read(byte[] content) throws Exception {
        return Journal.read(Files.write(folder.resolve("journal"), content));
    }
}
