package org.reportsite.testing;

import java.nio.file.Path;

/** A build in a JVM of its own. */
public final class BuildMain {

    private BuildMain() {}

    /** Builds a project's site; the arguments are its folder, the name of the target folder in it, the threads. */
    public static void main(String[] arguments) throws Exception {
        SharedData.build(Path.of(arguments[0]), arguments[1], Integer.parseInt(arguments[2]));
    }
}
