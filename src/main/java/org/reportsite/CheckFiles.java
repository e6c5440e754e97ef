package org.reportsite;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reportsite.check.report.CheckJson;
import org.reportsite.check.report.CheckResults;
import org.reportsite.check.report.Checkstyle;
import org.reportsite.check.report.CodeQuality;
import org.reportsite.check.report.JunitXml;
import org.reportsite.check.report.Languages;
import org.reportsite.check.report.Sarif;
import org.reportsite.collection.SiteConfig;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;

/** Writes the check's files, each whole or not at all. */
final class CheckFiles {

    private CheckFiles() {}

    /**
     * Writes what was found, in each of the formats.
     *
     * @param folder where to
     * @throws InvalidInputException if the folder is a file
     * @throws IOException if the disk fails
     */
    static void write(Path folder, SiteConfig config, Outcome outcome) throws IOException, InvalidInputException {
        CheckResults results = CheckResults.of(config, outcome.files(), outcome.findings());
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("check.json", new CheckJson(new Languages(config.collections())).write(outcome.findings()));
        files.put("check.sarif", new Sarif().write(results));
        files.put("check-junit.xml", JunitXml.write(results));
        files.put("check-checkstyle.xml", Checkstyle.write(results));
        files.put("check-codequality.json", CodeQuality.write(results));
        write(folder, files);
    }

    private static void write(Path folder, Map<String, byte[]> files) throws IOException, InvalidInputException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new InvalidInputException(List.of(isFile(folder)));
        }
        WholeFiles.write(folder, files);
    }

    private static Problem isFile(Path folder) {
        String shown = folder.toString();
        return new Problem(
                Location.startOf(shown),
                null,
                Message.of("build.check-is-file", shown),
                Message.of("build.check-is-file.hint", shown));
    }
}
