package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportsite.testing.Jvm;
import org.reportsite.testing.SharedData;
import org.reportsite.testing.Trees;

/** The same reports give the same bytes, wherever and however the site is built. */
class ReproducibleTest {

    /** Where i is no lower case of I, with other bytes for text and other hours. */
    private static final List<String> ELSEWHERE =
            List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=GBK", "-Duser.timezone=Asia/Tokyo");

    @TempDir
    private Path temp;

    @Test
    void whenBuiltAgain() throws Exception {
        Path project = example();
        assertThat(built(project, "again")).isEqualTo(built(project, "before"));
    }

    @Test
    void whetherThreadsFolderCountryAndJdkAreTheSameOrNot() throws Exception {
        Path project = example();
        Map<String, String> expected = built(project, "here");
        for (Path home : otherHomesOrOwn()) {
            assertThat(builtElsewhere(project, home)).as("%s", home).isEqualTo(expected);
        }
    }

    @Test
    void ofRealCollectionsAsWell() throws Exception {
        assumeTrue(SharedData.isHere(), "SKIPPED: no ../shared/data");
        Path project = SharedData.built();
        Map<String, String> expected = Trees.digests(project.resolve("target"));
        assertThat(expected).containsKeys("site/index.html", "check/check.json");
        assertThat(builtElsewhere(project, otherHomesOrOwn().get(0))).isEqualTo(expected);
    }

    /** On every other JDK of the machine; in another JVM of this one where there is none. */
    private static List<Path> otherHomesOrOwn() throws IOException {
        List<Path> others = Jvm.otherHomes();
        return others.isEmpty() ? List.of(Jvm.ownHome()) : others;
    }

    private Map<String, String> builtElsewhere(Path project, Path home) throws Exception {
        Path there = Files.createTempDirectory(temp, "另一处");
        Trees.copyLastFirst(project.resolve("src"), there.resolve("src"));
        new Jvm(home, ELSEWHERE).build(there, "target", 1);
        return Trees.digests(there.resolve("target"));
    }

    private Path example() {
        Path project = temp.resolve("project");
        Trees.copy(Path.of("example-site", "src"), project.resolve("src"));
        return project;
    }

    private static Map<String, String> built(Path project, String target) throws Exception {
        SharedData.build(project, target, 2);
        return Trees.digests(project.resolve(target));
    }
}
