package org.reportsite.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The W3C's checker of HTML, CSS and SVG (https://validator.github.io/validator/), run in a JVM of its own: it ends the
 * JVM it runs in, and sets properties of it.
 */
final class HtmlChecker {

    /**
     * What is no fault. The checker holds {@code 'self'} of the content security policy against a file's address, which has
     * no origin; {@link LinksIT} sees in the browser whether the policy lets styles, scripts and images through. It guesses
     * a page's language from few words.
     */
    private static final String NO_FAULT =
            "Resource violates Content Security Policy \\(meta tag\\): (external stylesheet|external script|image) .*"
                    + "|This document appears to be written in .*"
                    + "|.*Trailing slash on void elements.*";

    private HtmlChecker() {}

    /** Everything said against files, or against the HTML, CSS and SVG files in folders: one line each, with its place. */
    static List<String> check(Collection<Path> paths) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // A run of seconds, too short for the JVM's second compiler; what the first makes takes more of the
                // stack.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xss8m",
                "-cp",
                System.getProperty("java.class.path"),
                "nu.validator.client.SimpleCommandLineValidator",
                "--stdout",
                "--Werror",
                "--skip-non-html",
                "--also-check-css",
                "--also-check-svg",
                "--filterpattern",
                NO_FAULT));
        paths.forEach(path -> command.add(path.toString()));
        Process checker = new ProcessBuilder(command).redirectErrorStream(true).start();
        checker.getOutputStream().close();
        List<String> lines = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (checker.waitFor() != 0 && lines.isEmpty()) {
            throw new IOException("the checker ended with " + checker.exitValue() + " and without a word");
        }
        return lines;
    }
}
