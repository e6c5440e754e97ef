package org.reportsite.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Searches a large site from a disk: whether exactly the right reports are found, what a search loads, how long it takes.
 * The site is made of a corpus of {@code make-corpus.py}, layout markdown, whose lines are the texts to find. Not a test:
 * a run takes minutes, and its times are those of the machine.
 */
final class SearchBenchmark {

    private static final String LONG_TASKS = """
            window.longest = 0;
            new PerformanceObserver(list => list.getEntries().forEach(e => {
              window.longest = Math.max(window.longest, e.duration);
            })).observe({type: 'longtask', buffered: true});
            """;

    private static final String ANSWERED = "#results[data-state=done]";
    private static final String ANSWER = """
            text => new Promise(resolve => {
              const results = document.getElementById('results');
              const box = document.getElementById('_q');
              const start = performance.now();
              new MutationObserver((changes, observer) => {
                if (results.dataset.state === 'done') {
                  observer.disconnect();
                  resolve(performance.now() - start);
                }
              }).observe(results, {attributes: true});
              box.value = text;
              box.form.requestSubmit();
            })""";

    private final Map<String, List<String>> lines = new TreeMap<>();
    private final Set<String> loaded = ConcurrentHashMap.newKeySet();
    private final List<Double> bytes = new ArrayList<>();
    private final List<Double> millis = new ArrayList<>();
    private double longest;
    private int wrong;

    /** Arguments: the project's folder, its site's folder, how many searches. */
    public static void main(String[] arguments) throws IOException {
        SearchBenchmark benchmark = new SearchBenchmark();
        benchmark.read(Path.of(arguments[0]));
        benchmark.run(new Website(Path.of(arguments[1])), Integer.parseInt(arguments[2]));
    }

    private void read(Path project) throws IOException {
        try (Stream<Path> files = Files.walk(project.resolve("src/reports"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                String unit = file.getFileName().toString().replace(".md", "");
                lines.put(unit + "/" + file.getParent().getFileName(), lines(Files.readAllLines(file)));
            }
        }
    }

    private static List<String> lines(List<String> source) {
        List<String> texts = new ArrayList<>();
        int text = source.subList(1, source.size()).indexOf("---") + 2;
        for (String line : source.subList(0, text)) {
            if (line.startsWith("title:") || line.startsWith("author:")) {
                texts.add(line.replaceAll("^\\w+: \"|\"$", ""));
            }
        }
        source.subList(text, source.size())
                .forEach(line ->
                        texts.addAll(List.of(line.replaceFirst("^## ", "").split("\\s*\\|\\s*"))));
        // The rule below a table's head is no text.
        return texts.stream()
                .map(SearchBenchmark::plain)
                .filter(t -> !t.matches("[-:]*"))
                .toList();
    }

    private static String plain(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
                .toLowerCase(java.util.Locale.ROOT);
    }

    private void run(Website site, int searches) throws IOException {
        Playwright.CreateOptions options =
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        LaunchOptions launch = new LaunchOptions()
                .setExecutablePath(Path.of("/usr/bin/chromium"))
                .setArgs(List.of("--no-sandbox"));
        try (Playwright playwright = Playwright.create(options)) {
            Browser browser = playwright.chromium().launch(launch);
            for (String piece : pieces(searches)) {
                try (BrowserContext context = browser.newContext()) {
                    context.onRequest(request -> loaded.add(request.url()));
                    context.addInitScript(LONG_TASKS);
                    search(context.newPage(), site.base(), piece);
                }
            }
        }
        System.out.printf("searches %d, wrong %d%n", searches, wrong);
        System.out.printf("KB loaded: %s%n", spread(bytes));
        System.out.printf("ms to the answer: %s%n", spread(millis));
        System.out.printf("longest task: %.0f ms%n", longest);
    }

    private void search(Page page, String base, String piece) throws IOException {
        loaded.clear();
        page.navigate(base + "search.html");
        await(page);
        // What is asked for first waits for the index; what is measured is the answer after load.
        page.evaluate("reportSearch.load().then(() => true)");
        millis.add(((Number) page.evaluate(ANSWER, piece)).doubleValue());
        long all = 0;
        for (String address : Set.copyOf(loaded)) {
            all += Files.size(Path.of(URI.create(address.replaceFirst("[?#].*", ""))));
        }
        bytes.add(all / 1024.0);
        longest = Math.max(longest, ((Number) page.evaluate("window.longest")).doubleValue());
        check(page, base, piece);
    }

    private void check(Page page, String base, String piece) {
        page.navigate(base + "search.html?all=1&q=" + URLEncoder.encode(piece, StandardCharsets.UTF_8));
        await(page);
        longest = Math.max(longest, ((Number) page.evaluate("window.longest")).doubleValue());
        Set<String> found = new TreeSet<>();
        ((List<?>) page.evaluate("[...document.querySelectorAll('#results a')].map(a => a.dataset.report)"))
                .forEach(report -> found.add((String) report));
        Set<String> expected = new TreeSet<>();
        lines.forEach((report, texts) -> {
            if (texts.stream().anyMatch(text -> text.contains(piece))) {
                expected.add(report);
            }
        });
        if (!found.equals(expected)) {
            wrong++;
            System.out.printf("wrong: %s: %d, not %d%n", piece, found.size(), expected.size());
        }
    }

    private static void await(Page page) {
        page.waitForSelector(ANSWERED, new WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private Set<String> pieces(int count) {
        Random random = new Random(6);
        List<List<String>> reports = List.copyOf(lines.values());
        Set<String> pieces = new TreeSet<>();
        while (pieces.size() < count) {
            List<String> texts = reports.get(random.nextInt(reports.size()));
            String text = texts.get(random.nextInt(texts.size()));
            int length = 2 + random.nextInt(5);
            int from = random.nextInt(text.length());
            if (from + length <= text.length()
                    && !text.substring(from, from + length).matches(".*\\s.*")) {
                pieces.add(text.substring(from, from + length));
            }
        }
        return pieces;
    }

    private static String spread(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return String.format(
                "median %.0f, 95 %% %.0f, most %.0f",
                sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100), sorted.get(sorted.size() - 1));
    }
}
