package org.reportsite.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportsite.publish.TestSite.bytes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps that are taken, and taken again. */
class StepRunnerTest {

    @TempDir
    Path project;

    private TestSite site;
    private WorkFolder work;
    private StepRunner runner;

    @BeforeEach
    void setUp() throws Exception {
        site = new TestSite(project);
        work = WorkFolder.beside(site.output());
        runner = new StepRunner(new Standing(site.output()), work, new RealDisk());
        new RealDisk().write(work.staged("a/new.html"), bytes("new"));
        site.userFile("a/old.html", "old");
        site.userFile("b/old.html", "old");
    }

    @Test
    void takenAgainTheyChangeNothing() throws Exception {
        List<Step> steps = List.of(Step.place("a/new.html"), Step.aside("a/old.html"), Step.aside("b/old.html"));

        runner.run(steps);
        assertThat(site.tree()).isEqualTo(Map.of("a/new.html", "new"));
        runner.run(steps);
        assertThat(site.tree()).isEqualTo(Map.of("a/new.html", "new"));
        assertThat(work.removed("b/old.html")).hasContent("old");
    }

    @Test
    void whereCaseDoesNotCountTheNewPageIsNotTakenForTheOldOne() throws Exception {
        // As such a system shows it after "aside A/OLD.HTML, place a/old.html": the new page, by the old name too.
        new RealDisk().write(work.removed("a/old.html"), bytes("old"));
        Files.writeString(site.output().resolve("a/old.html"), "new by the same name");

        runner.run(List.of(Step.aside("a/old.html")));

        assertThat(site.tree()).containsEntry("a/old.html", "new by the same name");
    }
}
