package org.reportsite.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A unit's years side by side. */
class ComparePagesTest {

    @Test
    void showEveryYearsHeadingAndMarkTheOneThatIsNew() {
        assertThat(page("xincheng/compare-awareness.html")
                        .select(".counts .heading")
                        .eachText())
                .containsExactly(
                        "改标题：一、带头学思践悟，提高政治站位", "标题：一、强化理论武装，提高政治站位", "标题：一、强化理论武装，提高政治站位", "标题：一、强化理论武装，提高政治站位");
    }

    private static Document page(String path) {
        return SampleSite.one().stream()
                .filter(page -> page.path().equals(path))
                .map(page -> Jsoup.parse(new String(page.content(), StandardCharsets.UTF_8)))
                .findFirst()
                .orElseThrow();
    }
}
