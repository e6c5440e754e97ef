package org.reportsite.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.reportsite.testing.Fixtures;
import org.reportsite.testing.SharedData;

/** Every page, style sheet and image the plugin writes is valid: the W3C's checker has nothing to say against it. */
class HtmlIT {

    @Test
    void ofTheExampleSiteIsValid() throws Exception {
        assertThat(HtmlChecker.check(List.of(Website.example().folder()))).isEmpty();
    }

    @Test
    void ofTheGoldenSitesIsValid() throws Exception {
        List<Path> sites = Fixtures.cases("golden").stream()
                .map(folder -> folder.resolve("expected/site"))
                .toList();
        assertThat(HtmlChecker.check(sites)).isEmpty();
    }

    @Test
    void ofRealCollectionsIsValid() throws Exception {
        assumeTrue(SharedData.isHere(), "no ../shared/data");
        Website site = new Website(SharedData.built().resolve("target/site"));
        List<Path> sample = site.kinds().stream().map(site.folder()::resolve).toList();
        assertThat(HtmlChecker.check(sample)).isEmpty();
    }

    @Test
    void ofWhatIsNotValidEveryFaultIsTold() throws Exception {
        Path folder = Path.of("src", "test", "resources", "browser", "invalid");
        String told = HtmlChecker.check(List.of(folder)).stream()
                .map(line -> line.replaceFirst("^\"file:.*/", "\"") + "\n")
                .sorted()
                .collect(Collectors.joining());
        Fixtures.assertMatches(folder.resolve("expected.txt"), told);
    }
}
