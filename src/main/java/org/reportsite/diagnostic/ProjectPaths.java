package org.reportsite.diagnostic;

import java.nio.file.Path;

/** Names files as messages do: relative to the project, with forward slashes on every system. */
public final class ProjectPaths {

    private final Path project;

    /** Names relative to a project's folder. */
    public ProjectPaths(Path project) {
        this.project = project.toAbsolutePath().normalize();
    }

    /** A file's name, {@code .} for the project's folder; its absolute path where it lies outside the project. */
    public String name(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(project) ? project.relativize(absolute) : absolute;
        String name = shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
        return name.isEmpty() ? "." : name;
    }
}
