package org.reportsite.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.reportsite.publish.FaultyDisk.Mode.KILLED;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A build that is killed, or whose disk fails, at any of its changes to the disk. */
class InterruptionTest {

    private static final Map<String, String> OLD = site("old", "assets/old.css", "Foo.html", "gone/2023.html", "turns");

    private static final Map<String, String> NEW =
            site("new", "assets/new.css", "foo.html", "come/2024.html", "turns/into/folder.html");

    private static final Map<String, String> USER = Map.of("CNAME", "example.org", "gone/notes.txt", "notes");

    @TempDir
    Path temp;

    private SortedMap<String, String> oldTree;
    private SortedMap<String, String> newTree;

    @BeforeEach
    void setUp() throws Exception {
        oldTree = treeOf(OLD, "old");
        newTree = treeOf(NEW, "new");
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheOldSiteOrIsFinishedByTheNextRun(FaultyDisk.Mode mode) throws Exception {
        Set<SortedMap<String, String>> outcomes = new HashSet<>();
        int changes = 0;
        for (TestSite site = interrupted(mode, changes); site != null; site = interrupted(mode, ++changes)) {
            requireUsable(site, changes);

            Staging.open(site.folder()).close();
            assertThat(site.treeWithManifest())
                    .as("after change %d, recovered", changes)
                    .isIn(oldTree, newTree);
            assertThat(site.siblings()).as("after change %d", changes).containsExactly("site.lock");
            outcomes.add(site.treeWithManifest());

            site.publish(NEW);
            assertThat(site.treeWithManifest())
                    .as("after change %d, built again", changes)
                    .isEqualTo(newTree);
        }
        assertThat(outcomes).containsExactlyInAnyOrder(oldTree, newTree);
        assertThat(changes).isGreaterThan(30);
    }

    @Test
    void recoveryMayBeKilledToo() throws Exception {
        int publications = 0;
        int changes = 0;
        for (TestSite site = interrupted(KILLED, changes); site != null; site = interrupted(KILLED, ++changes)) {
            // Before the journal there is nothing to finish, only to delete.
            if (Files.exists(site.staging().resolve("journal"))) {
                publications++;
                requireFinishedThoughKilled(changes);
            }
        }
        assertThat(publications).isGreaterThan(15);
    }

    private void requireFinishedThoughKilled(int changes) throws Exception {
        int recovered = 0;
        TestSite site = interrupted(KILLED, changes);
        while (isKilledInRecovery(site, recovered)) {
            requireUsable(site, changes);
            Staging.open(site.folder()).close();
            assertThat(site.treeWithManifest())
                    .as("after change %d and %d", changes, recovered)
                    .isEqualTo(newTree);
            site = interrupted(KILLED, changes);
            recovered++;
        }
    }

    @Test
    void anIncompleteJournalIsNone() throws Exception {
        TestSite site = new TestSite(temp.resolve("site"));
        site.publish(OLD);
        Files.createDirectories(site.staging());
        String whole = new String(
                new Journal(List.of(Step.aside("Foo.html"), Step.place("foo.html"))).encode(), StandardCharsets.UTF_8);
        Files.writeString(site.staging().resolve("journal"), whole.substring(0, whole.length() - 5));

        Staging.open(site.folder()).close();

        assertThat(site.output().resolve("Foo.html")).exists();
        assertThat(site.siblings()).containsExactly("site.lock");
    }

    @Test
    void aJournalThatLeadsOutOfTheOutputIsNone() throws Exception {
        TestSite site = new TestSite(temp.resolve("site"));
        site.publish(OLD);
        Path outside = Files.writeString(site.output().resolveSibling("outside.txt"), "outside");
        Files.createDirectories(site.staging());
        Files.write(site.staging().resolve("journal"), new Journal(List.of(Step.aside("../outside.txt"))).encode());

        Staging.open(site.folder()).close();

        assertThat(outside).hasContent("outside");
    }

    @Test
    void nothingIsFinishedInAnOutputFolderThatWasDeletedSince() throws Exception {
        TestSite site = null;
        for (int changes = 0; site == null || !Files.exists(site.staging().resolve("journal")); changes++) {
            site = interrupted(KILLED, changes);
        }
        new WorkFolder(site.output()).delete(new RealDisk());

        Staging.open(site.folder()).close();

        assertThat(site.output()).doesNotExist();
        assertThat(site.siblings()).containsExactly("site.lock");
    }

    /** A site whose second build ended after a number of changes; null if it came to its end before. */
    private @Nullable TestSite interrupted(FaultyDisk.Mode mode, int changes) throws Exception {
        TestSite site = new TestSite(Files.createTempDirectory(temp, "site"));
        publishOld(site);
        FaultyDisk disk = new FaultyDisk(mode, changes);
        try {
            site.publish(NEW, disk);
        } catch (FaultyDisk.Killed e) {
            return site;
        } catch (IOException e) {
            assertThat(mode).isEqualTo(FaultyDisk.Mode.FULL);
            return site;
        }
        if (disk.hasStruck()) {
            fail("change " + changes + " failed, and nobody was told");
        }
        return null;
    }

    private static boolean isKilledInRecovery(TestSite site, int changes) throws Exception {
        try {
            Staging.open(site.folder(), new FaultyDisk(KILLED, changes)).close();
            return false;
        } catch (FaultyDisk.Killed e) {
            return true;
        }
    }

    /** Whole files, with their assets, and the user's among them. */
    private static void requireUsable(TestSite site, int changes) throws IOException {
        SortedMap<String, String> tree = site.tree();
        tree.forEach((path, content) -> {
            if (path.endsWith("/")) {
                return;
            }
            assertThat(content)
                    .as("%s after change %d", path, changes)
                    .isIn(OLD.getOrDefault(path, ""), NEW.getOrDefault(path, ""), USER.getOrDefault(path, ""));
            if (content.startsWith("loads ")) {
                assertThat(tree).as("%s after change %d", path, changes).containsKey(content.split(" ", -1)[1]);
            }
        });
        assertThat(tree).containsAllEntriesOf(USER);
    }

    private static void publishOld(TestSite site) throws Exception {
        for (Map.Entry<String, String> file : USER.entrySet()) {
            site.userFile(file.getKey(), file.getValue());
        }
        site.publish(OLD, new FaultyDisk(FaultyDisk.Mode.FULL, Integer.MAX_VALUE));
    }

    private SortedMap<String, String> treeOf(Map<String, String> files, String name) throws Exception {
        TestSite site = new TestSite(temp.resolve(name));
        site.publish(files);
        SortedMap<String, String> tree = new TreeMap<>(site.treeWithManifest());
        tree.putAll(USER);
        return tree;
    }

    /** Pages name the asset they load, as real ones do. */
    private static Map<String, String> site(String version, String asset, String... pages) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("same.html", "the same in both");
        files.put(asset, "style of " + version);
        files.put("index.html", "loads " + asset);
        for (String page : pages) {
            files.put(page, "loads " + asset + " in " + page);
        }
        return files;
    }
}
