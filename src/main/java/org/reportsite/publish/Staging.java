package org.reportsite.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.reportsite.diagnostic.InvalidInputException;

/**
 * A site in the making. Its files are written into a folder beside the output folder, and put in their places all
 * together by {@link #publish()}; closed without that, it leaves the output as it was. While it is open, no other build gets into
 * the same output folder.
 *
 * <p>Readers of the output folder see whole files at any moment. A publication that was interrupted is finished when
 * the next one is opened.
 */
public final class Staging implements AutoCloseable {

    private final OutputFolder output;
    private final BuildLock lock;
    private final Standing standing;
    private final Manifest previous;
    private final WorkFolder work;
    private final Disk disk;
    private final WantedFiles wanted = new WantedFiles();
    private final Set<String> staged = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile boolean open = true;

    private Staging(
            OutputFolder output, BuildLock lock, Standing standing, Manifest previous, WorkFolder work, Disk disk) {
        this.output = output;
        this.lock = lock;
        this.standing = standing;
        this.previous = previous;
        this.work = work;
        this.disk = disk;
    }

    /**
     * Begins a site, after finishing a publication that was interrupted.
     *
     * @throws InvalidInputException if the output folder can't be used, or another build is using it
     * @throws IOException if the disk fails
     */
    public static Staging open(OutputFolder output) throws InvalidInputException, IOException {
        return open(output, new RealDisk());
    }

    static Staging open(OutputFolder output, Disk disk) throws InvalidInputException, IOException {
        Path root = OutputCheck.usablePath(output);
        disk.createFolders(Objects.requireNonNull(root.getParent(), "a usable folder is no root"));
        BuildLock lock = lock(output, root);
        boolean opened = false;
        try {
            Staging staging = open(output, lock, new Standing(root), disk);
            opened = true;
            return staging;
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    private static BuildLock lock(OutputFolder output, Path root) throws InvalidInputException, IOException {
        try {
            return BuildLock.tryAcquire(root).orElseThrow(() -> Problems.only(output.displayPath(), "output.busy"));
        } catch (FileSystemException e) {
            // Some file systems, such as /proc, refuse files whatever their permissions say.
            throw Problems.only(output.displayPath(), "output.no-files", Problems.shown(root.resolveSibling("")));
        }
    }

    private static Staging open(OutputFolder output, BuildLock lock, Standing standing, Disk disk)
            throws InvalidInputException, IOException {
        WorkFolder work = WorkFolder.beside(standing.root());
        if (work.exists()) {
            if (!work.isOurs()) {
                throw Problems.only(output.displayPath(), "output.staging-foreign", Problems.shown(work.root()));
            }
            finishInterrupted(standing, work, disk);
        }
        Manifest previous = Manifest.read(standing.root(), output.displayPath());
        return new Staging(output, lock, standing, previous, work, disk);
    }

    /** What an earlier run left: a publication that had begun is finished, one that had not is dropped. */
    private static void finishInterrupted(Standing standing, WorkFolder work, Disk disk) throws IOException {
        Optional<Journal> journal = Journal.read(work.journal());
        if (journal.isPresent()) {
            // Without the output folder there is nothing to finish: unchanged files are gone with it.
            if (standing.exists()) {
                new StepRunner(standing, work, disk).run(journal.get().steps());
            }
            disk.delete(work.journal());
        }
        work.delete(disk);
    }

    /**
     * Adds a file to the site. Any number of threads may do so. A file that stands in the output folder with this
     * content is not written again.
     *
     * @param path relative to the site's root, with forward slashes
     * @param content the whole file
     * @throws IllegalArgumentException if the path leads out of the site, or is not a path
     * @throws IllegalStateException if another content was given for this path, or for a path that differs from it only
     *     by case or Unicode normalisation; if it would be both a file and a folder; or after {@link #publish()}
     * @throws IOException if the disk fails
     */
    public void write(String path, byte[] content) throws IOException {
        requireSound(path);
        Digest digest = Digest.of(content);
        if (wanted.add(path, digest)
                && (!digest.equals(previous.files().get(path)) || !standing.hasContent(path, content))) {
            staged.add(path);
            disk.write(work.staged(path), content);
        }
    }

    /**
     * Adds a copy of a file to the site, as {@link #write} adds content; the file is never in memory as a whole.
     *
     * @param source a regular file; a link is not followed
     * @throws java.nio.file.FileSystemException if it is missing, can't be read, or is changed meanwhile
     * @throws IOException if the disk fails
     */
    public void copy(String path, Path source) throws IOException {
        requireSound(path);
        if (!Files.readAttributes(source, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .isRegularFile()) {
            throw new FileSystemException(source.toString(), null, "no regular file");
        }
        Digest digest = Digest.of(source);
        if (!wanted.add(path, digest)) {
            return;
        }
        if (!digest.equals(previous.files().get(path)) || !standing.hasContentOf(path, source)) {
            staged.add(path);
            disk.copy(source, work.staged(path));
            if (!Digest.of(work.staged(path)).equals(digest)) {
                throw new FileSystemException(source.toString(), null, "changed while it was copied");
            }
        }
    }

    /**
     * A place for a file that is no part of the site: what a build can't keep in memory. It is gone with the staging.
     *
     * @param name tells it from others
     * @throws IOException if the disk fails
     */
    public Path scratch(String name) throws IOException {
        requireOpen();
        disk.createFolders(work.root());
        return work.scratch(name);
    }

    /**
     * Makes the output folder hold this site: puts new and changed files in their places, assets first, then removes
     * files of earlier builds that this one does not have. Files of the user are left alone. No other thread may be
     * writing any more.
     *
     * @return what was done
     * @throws InvalidInputException if files of the user stand where the site has its own; nothing was changed
     * @throws IllegalStateException if called twice, or after {@link #close()}
     * @throws IOException if the disk fails; the next {@link #open} finishes what was begun
     */
    public Publication publish() throws InvalidInputException, IOException {
        requireOpen();
        open = false;
        Plan plan = new Planner(output.displayPath(), standing, previous, work).plan(wanted, staged);
        if (!plan.steps().isEmpty()) {
            begin(plan);
            new StepRunner(standing, work, disk).run(plan.steps());
            // Before the rest of the work folder: without those files the steps must not be taken again.
            disk.delete(work.journal());
        }
        return plan.result();
    }

    /**
     * Drops what was not published, and lets other builds in.
     *
     * @throws IOException if the disk fails; the next {@link #open} cleans up
     */
    @Override
    public void close() throws IOException {
        open = false;
        if (closed.getAndSet(true)) {
            return; // By now the work folder may be another build's.
        }
        try (lock) {
            // A publication that has begun and failed is left for the next run to finish.
            if (work.exists() && Journal.read(work.journal()).isEmpty()) {
                work.delete(disk);
            }
        }
    }

    /** From here on the publication will be finished, by this run or by the next. */
    private void begin(Plan plan) throws IOException {
        disk.createFolders(standing.root());
        disk.write(work.staged(Manifest.NAME), plan.manifest().encode());
        disk.writeDurably(work.newJournal(), new Journal(plan.steps()).encode());
        disk.move(work.newJournal(), work.journal());
    }

    private void requireSound(String path) {
        requireOpen();
        if (!SitePath.isSound(path) || SitePath.folded(path).equals(Manifest.NAME)) {
            throw new IllegalArgumentException("not a path of the site: " + path);
        }
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException("the site is published or closed");
        }
    }
}
