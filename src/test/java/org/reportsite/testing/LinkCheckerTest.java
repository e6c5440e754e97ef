package org.reportsite.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The link checker sees what it is there to see. */
class LinkCheckerTest {

    private static final String PAGE = "<link rel=stylesheet href=assets/s.css><h1 id=top>页</h1>";

    @TempDir
    private Path site;

    @BeforeEach
    void soundSite() throws IOException {
        write(
                "index.html",
                PAGE + "<a href='%E5%8C%BA/2024.html#top'>x</a><a href='#top'>y</a>"
                        + "<a rel='noopener' href='https://example.org/'>out</a>");
        write(
                "区/2024.html",
                "<link rel=stylesheet href=../assets/s.css><h1 id=top>年</h1><a href='../index.html'>x</a>");
        write("assets/s.css", "body { color: black }");
    }

    @Test
    void aSoundSiteHasNothingBroken() {
        assertThat(LinkChecker.check(site)).isEmpty();
    }

    @Test
    void seesABrokenLink() throws IOException {
        replace("index.html", "2024.html#top", "2023.html#top");
        assertThat(LinkChecker.check(site)).containsExactly("index.html: %E5%8C%BA/2023.html#top: no such file");
    }

    @Test
    void seesABrokenAnchor() throws IOException {
        replace("index.html", "2024.html#top", "2024.html#end");
        assertThat(LinkChecker.check(site)).containsExactly("index.html: %E5%8C%BA/2024.html#end: no such anchor");
    }

    @Test
    void seesAnOutsideAddress() throws IOException {
        replace("index.html", "assets/s.css", "https://example.org/s.css");
        assertThat(LinkChecker.check(site))
                .containsExactly("index.html: https://example.org/s.css: loaded from outside");
    }

    @Test
    void seesAnOutsideAddressInAStyleSheet() throws IOException {
        write("assets/s.css", "@import '//example.org/x.css'; body { background: url(http://example.org/y.png) }");
        assertThat(LinkChecker.check(site)).hasSize(2);
    }

    @Test
    void seesAnAnchorThatStandsTwice() throws IOException {
        replace("index.html", "</h1>", "</h1><p id=top>");
        assertThat(LinkChecker.check(site)).containsExactly("index.html: #top: the anchor stands twice");
    }

    @Test
    void seesAScriptInALink() throws IOException {
        replace("index.html", "href='#top'", "href='javascript:alert(1)'");
        assertThat(LinkChecker.check(site)).hasSize(1);
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void replace(String path, String what, String with) throws IOException {
        String text = Files.readString(site.resolve(path));
        assertThat(text).contains(what);
        write(path, text.replace(what, with));
    }
}
