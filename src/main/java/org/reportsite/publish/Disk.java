package org.reportsite.publish;

import java.io.IOException;
import java.nio.file.Path;

/** Every change that publishing makes to the disk, one method each: tests stop it at any of them. */
interface Disk {

    /** Writes a file, and the folders it stands in. */
    void write(Path file, byte[] content) throws IOException;

    /** Copies a file, a link not followed, and makes the folders it will stand in. */
    void copy(Path from, Path to) throws IOException;

    /** Writes a file that survives a loss of power once this returns. */
    void writeDurably(Path file, byte[] content) throws IOException;

    /** Moves a file in one step that others see done or not done; replaces what stands at the target. */
    void move(Path from, Path to) throws IOException;

    /**
     * Deletes a file, a link or an empty folder.
     *
     * @throws java.nio.file.NoSuchFileException if there is none
     * @throws java.nio.file.DirectoryNotEmptyException if it is a folder that holds anything
     */
    void delete(Path path) throws IOException;

    /** Creates a folder and those it stands in, where they are missing. */
    void createFolders(Path folder) throws IOException;
}
