package org.reportsite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.reportsite.BuildResult.LocalizedFinding;

final class CheckFiles {
    private CheckFiles() {}

    static void write(Path folder, List<LocalizedFinding> findings) throws IOException {}
}
