package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.testing.ExampleSite;
import org.reportsite.testing.Scripts;

/**
 * Every script of a site, the parts of the search index among them, is in the syntax of ECMAScript 2019, sets text as text,
 * and loads nothing by other means than a script element.
 */
class ScriptsTest {

    private Scripts scripts;

    @BeforeEach
    void open() {
        scripts = new Scripts();
    }

    @AfterEach
    void close() {
        scripts.close();
    }

    @Test
    void allOfASiteAreAsOldBrowsersReadThem() throws Exception {
        List<Path> files = files(".js");
        assertThat(files)
                .hasSizeGreaterThan(15)
                .anyMatch(file -> file.getParent().endsWith("search"));
        for (Path file : files) {
            assertThat(scripts.faults(Files.readString(file)))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    /** The pages' policy would keep a browser from running one. */
    @Test
    void noPageHoldsAScriptInItself() throws Exception {
        for (Path file : files(".html")) {
            Document page = Jsoup.parse(Files.readString(file));
            for (Element script : page.select("script")) {
                assertThat(script.data()).as(file.toString()).isBlank();
                assertThat(script.hasAttr("type")).as(file.toString()).isFalse();
            }
            assertThat(page.getAllElements().stream().flatMap(e -> e.attributes().asList().stream()))
                    .as(file.toString())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on"))
                    .noneMatch(attribute -> attribute.getValue().startsWith("javascript:"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a?.b",
                "a ?? b",
                "a ||= b",
                "a ** 2n",
                "1_000",
                "class A { #x; }",
                "class A { x = 1 }",
                "import('x')",
                "import a from 'a'",
                "export default 1",
                "for await (const a of b) {}",
                "/a/v"
            })
    void newerSyntaxIsFound(String script) {
        assertThat(scripts.faults(script)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.innerHTML = b",
                "a['innerHTML'] = b",
                "a.insertAdjacentHTML('beforeend', b)",
                "document.write(a)",
                "eval(a)",
                "new Function(a)",
                "fetch(a)"
            })
    void whatMakesHtmlOrCodeOfTextIsFound(String script) {
        assertThat(scripts.faults(script)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "try { a() } catch { b() }",
                "const {a, ...b} = c; [...b]",
                "async function a() { await b }",
                "a ** 2; `x${a}`; (b) => b",
                "a.textContent = 'innerHTML is not used'"
            })
    void whatTheEditionHasIsNone(String script) {
        assertThat(scripts.faults(script)).isEmpty();
    }

    private static List<Path> files(String ending) throws IOException, InvalidInputException {
        try (Stream<Path> files = Files.walk(ExampleSite.built().resolve("site"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
