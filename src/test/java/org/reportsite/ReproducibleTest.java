package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

    private enum Reports {
        EXAMPLE,
        SHARED
    }

    @ParameterizedTest
    @EnumSource
    void whetherThreadsFolderCountryAndJdkAreTheSameOrNot(Reports reports) throws Exception {
        Path here = project(reports);
        Map<String, String> expected = built(here, "here");
        assertThat(expected).containsKeys("site/index.html", "check/check.json");

        Path there = temp.resolve("另一处/there");
        Trees.copyLastFirst(here.resolve("src"), there.resolve("src"));
        Path home = Jvm.otherHomes().stream().findFirst().orElse(Jvm.ownHome());
        new Jvm(home, ELSEWHERE).build(there, "target", 1);
        assertThat(Trees.digests(there.resolve("target"))).isEqualTo(expected);
    }

    @Test
    void whenBuiltAgain() throws Exception {
        Path project = project(Reports.EXAMPLE);
        assertThat(built(project, "again")).isEqualTo(built(project, "before"));
    }

    @Test
    void onEveryJdkOfTheMachine() throws Exception {
        List<Path> others = Jvm.otherHomes();
        assumeFalse(others.isEmpty(), "SKIPPED: no other JDK in /usr/lib/jvm to build the site with");
        Path project = project(Reports.EXAMPLE);
        Map<String, String> expected = built(project, "own");
        for (Path home : others) {
            new Jvm(home, ELSEWHERE).build(project, "other", 2);
            assertThat(Trees.digests(project.resolve("other"))).as("%s", home).isEqualTo(expected);
        }
    }

    private Path project(Reports reports) throws Exception {
        Path project = temp.resolve("project");
        if (reports == Reports.SHARED) {
            assumeTrue(SharedData.isHere(), "SKIPPED: no ../shared/data");
            return SharedData.copy(project);
        }
        Trees.copy(Path.of("example-site", "src"), project.resolve("src"));
        return project;
    }

    private static Map<String, String> built(Path project, String target) throws Exception {
        SharedData.build(project, target, 2);
        return Trees.digests(project.resolve(target));
    }
}
