package org.reportsite.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands tests the machine's Chromium as a {@link Browser} that all of them share. Where there is none they are skipped,
 * and the log says so. {@code -Dchromium=/path/to/it} names one that is not on the PATH.
 */
final class Chromium implements ExecutionCondition, ParameterResolver {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (executable().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is here");
        }
        String skipped = "BROWSER TESTS SKIPPED, NO CHROMIUM: "
                + context.getRequiredTestClass().getSimpleName() + ". Install " + NAMES
                + " or give -Dchromium=/path/to/it";
        System.err.println("=".repeat(20) + " " + skipped + " " + "=".repeat(20));
        return ConditionEvaluationResult.disabled(skipped);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Chromium.class))
                .computeIfAbsent(
                        Running.class, key -> Running.start(executable().orElseThrow()), Running.class)
                .browser();
    }

    private static Optional<Path> executable() {
        String named = System.getProperty("chromium");
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The browser and the driver that leads it; JUnit closes both after the last test. */
    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

        static Running start(Path executable) {
            Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            // Chromium refuses its sandbox to root, whom containers often run as; only our own pages are opened.
            List<String> arguments =
                    "root".equals(System.getProperty("user.name")) ? List.of("--no-sandbox") : List.of();
            return new Running(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new LaunchOptions()
                                    .setExecutablePath(executable)
                                    .setArgs(arguments)));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
