package org.reportsite.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Notes every change as its kind and the path below {@code target/site.staging}, or below {@code target}. */
final class RecordingDisk implements Disk {

    private final Disk real = new RealDisk();
    private final List<String> changes;

    RecordingDisk(List<String> changes) {
        this.changes = changes;
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        note("write", file);
        real.write(file, content);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        note("copy", to);
        real.copy(from, to);
    }

    @Override
    public void writeDurably(Path file, byte[] content) throws IOException {
        note("write durably", file);
        real.writeDurably(file, content);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        note("move", from);
        real.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        note("delete", path);
        real.delete(path);
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        // Creating the folder that the output stands in changes nothing where it exists.
        if (!folder.endsWith("target")) {
            note("create", folder);
        }
        real.createFolders(folder);
    }

    private void note(String kind, Path path) {
        String shown = path.toString().replace('\\', '/');
        changes.add(kind + " " + shown.replaceFirst(".*/target/(site\\.staging/)?", ""));
    }
}
