package org.reportsite.maven;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import org.apache.maven.plugin.MojoExecutionException;
import org.reportsite.FileNames;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Messages;

/** What keeps a goal from being done, in Maven's terms. */
final class Failures {

    private Failures() {}

    /** What a goal does. */
    interface Work<T> {
        T run() throws InvalidInputException, IOException, MojoExecutionException;
    }

    /**
     * Does it.
     *
     * @throws MojoExecutionException if the input can't be used or the disk fails; it says what is wrong and what to do
     */
    static <T> T told(Work<T> work) throws MojoExecutionException {
        try {
            return work.run();
        } catch (InvalidPathException e) {
            throw new MojoExecutionException(BuildLog.invalid(FileNames.unusable(e)));
        } catch (InvalidInputException e) {
            throw new MojoExecutionException(BuildLog.invalid(e));
        } catch (IOException e) {
            String message = Messages.of(UserLanguage.locale()).text("goal.disk", String.valueOf(e.getMessage()));
            throw new MojoExecutionException(message, e);
        }
    }
}
