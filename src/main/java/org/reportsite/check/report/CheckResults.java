package org.reportsite.check.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.reportsite.check.FindingOrder;
import org.reportsite.check.Fingerprints;
import org.reportsite.collection.SiteConfig;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Messages;

/**
 * What a check came to, as the formats for other tools take it.
 *
 * @param locale the site's language
 * @param files the files of the reports that were checked and of those that have findings, sorted; relative to the project
 * @param results the findings, waived ones too, in the order of their places
 */
public record CheckResults(Locale locale, List<String> files, List<Result> results) {

    public CheckResults {
        files = List.copyOf(files);
        results = List.copyOf(results);
    }

    /**
     * A finding, told in its collection's language; characters that would reorder or hide text are escaped.
     *
     * @param fingerprint see {@link Fingerprints}
     * @param message what is wrong
     * @param hint what to do
     */
    public record Result(Finding finding, String fingerprint, String message, String hint) {

        /** What is wrong and what to do, a line each. */
        String text() {
            return message + "\n" + hint;
        }

        boolean stands() {
            return finding.stands();
        }
    }

    /**
     * The results of a check.
     *
     * @param reports the files of the reports that were checked
     * @param findings every finding, waived ones too
     */
    public static CheckResults of(SiteConfig config, List<String> reports, List<Finding> findings) {
        Languages languages = new Languages(config.collections());
        List<Finding> ordered = findings.stream().sorted(FindingOrder.BY_PLACE).toList();
        List<String> prints = Fingerprints.of(ordered);
        TreeSet<String> files = new TreeSet<>(reports);
        ordered.forEach(finding -> files.add(finding.problem().location().file()));
        List<Result> results = IntStream.range(0, ordered.size())
                .mapToObj(i -> result(ordered.get(i), prints.get(i), languages))
                .toList();
        return new CheckResults(config.locale(), new ArrayList<>(files), results);
    }

    private static Result result(Finding finding, String fingerprint, Languages languages) {
        Messages texts = languages.of(finding);
        return new Result(
                finding,
                fingerprint,
                VisibleText.of(texts.text(finding.problem().message())),
                VisibleText.of(texts.text(finding.problem().hint())));
    }
}
