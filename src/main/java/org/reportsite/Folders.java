package org.reportsite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.diagnostic.ProjectPaths;

/** What is written must not lie among what is read, nor the check's files inside the site. */
final class Folders {

    private final ProjectPaths paths;
    private final List<Problem> problems = new ArrayList<>();

    private Folders(Path project) {
        this.paths = new ProjectPaths(project);
    }

    static void check(CheckRequest request) throws InvalidInputException {
        Folders folders = new Folders(request.project());
        folders.inside(request.check(), request.source(), "build.check-in-source");
        folders.done();
    }

    static void check(BuildRequest request) throws InvalidInputException {
        Folders folders = new Folders(request.project());
        folders.inside(request.output(), request.source(), "build.output-in-source");
        folders.inside(request.check(), request.source(), "build.check-in-source");
        folders.inside(request.check(), request.output(), "build.check-in-output");
        folders.done();
    }

    private void done() throws InvalidInputException {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private void inside(Path folder, Path other, String key) {
        if (folder.startsWith(other)) {
            String name = paths.name(folder);
            problems.add(new Problem(
                    Location.startOf(name),
                    null,
                    Message.of(key, name, paths.name(other)),
                    Message.of(key + ".hint", name, paths.name(other))));
        }
    }
}
