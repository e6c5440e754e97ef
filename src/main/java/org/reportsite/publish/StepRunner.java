package org.reportsite.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Takes the steps of a publication. Taking a step again changes nothing, so a publication that was interrupted is
 * finished by taking all of its steps from the first.
 */
final class StepRunner {

    private final Standing standing;
    private final WorkFolder work;
    private final Disk disk;

    StepRunner(Standing standing, WorkFolder work, Disk disk) {
        this.standing = standing;
        this.work = work;
        this.disk = disk;
    }

    /**
     * Takes these steps in their order.
     *
     * @throws IOException if one fails; those before it are done, and all can be tried again
     */
    void run(List<Step> steps) throws IOException {
        for (Step step : steps) {
            switch (step.kind()) {
                case PLACE -> place(step.path());
                case ASIDE -> putAside(step.path());
            }
        }
    }

    private void place(String path) throws IOException {
        Path staged = work.staged(path);
        if (!exists(staged)) {
            return; // It is in its place already.
        }
        requireReached(path);
        Path target = standing.at(path);
        Path folder = folderOf(target);
        if (!Files.exists(folder)) {
            disk.createFolders(folder);
        }
        disk.move(staged, target);
    }

    /** Moves no folder and nothing that is reached through a link: that is not what an earlier build put there. */
    private void putAside(String path) throws IOException {
        if (!standing.isReached(path)) {
            return;
        }
        Path aside = work.removed(path);
        // Where case does not count, what stands there after the first time is the new file.
        if (!exists(aside) && standing.hasFile(path)) {
            disk.createFolders(folderOf(aside));
            disk.move(standing.at(path), aside);
        }
        deleteEmptyFolders(standing.foldersOf(path));
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNull(file.getParent(), "a file of the site is in its folder");
    }

    private void deleteEmptyFolders(List<Path> folders) throws IOException {
        for (int i = folders.size() - 1; i >= 0; i--) {
            try {
                disk.delete(folders.get(i));
            } catch (DirectoryNotEmptyException e) {
                return;
            } catch (NoSuchFileException e) {
                // Gone since an interrupted run; those above it may not be.
            }
        }
    }

    /** Checked here and not only when the steps were made: a link may have come since. */
    private void requireReached(String path) throws IOException {
        if (!standing.isReached(path)) {
            throw new FileSystemException(
                    standing.at(path).toString(), null, "a link or a file stands in the place of one of its folders");
        }
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
