package org.reportsite.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.text.Classification;

class AddressesTest {

    private final Addresses only = addresses("");
    private final Addresses one = addresses("city");

    @Test
    void standInTheCollectionsFolder() {
        assertThat(one.matrix()).isEqualTo("city/index.html");
        assertThat(one.year(2024)).isEqualTo("city/year-2024.html");
        assertThat(one.unit("新城")).isEqualTo("city/新城/index.html");
        assertThat(one.report("新城", 2024)).isEqualTo("city/新城/2024.html");
        assertThat(one.compare("新城")).isEqualTo("city/新城/compare.html");
        assertThat(one.compareSection("新城", "强化意识")).isEqualTo("city/新城/compare-强化意识.html");
    }

    @Test
    void standAtTheRootOnASiteOfOneCollection() {
        assertThat(only.matrix()).isEqualTo("index.html");
        assertThat(only.report("xincheng", 2024)).isEqualTo("xincheng/2024.html");
    }

    @Test
    void areSafeFileNames() {
        assertThat(only.unit("../x")).isEqualTo("x/index.html");
        assertThat(only.unit("con")).isNotEqualTo("con/index.html");
        assertThat(only.unit("checks.html")).isEqualTo("checks-html/index.html");
        assertThat(only.unit("！！！")).isEqualTo("-/index.html");
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, checks.html, checks.html",
        "index.html, c/u/2024.html, c/u/2024.html",
        "c/u/2024.html, c/u/2023.html, 2023.html",
        "c/u/2024.html, c/v/2024.html, ../v/2024.html",
        "c/u/2024.html, index.html, ../../index.html",
        "c/u/2024.html, c/index.html, ../index.html",
        "cc/x.html, c/x.html, ../c/x.html",
        "c/x.html, cc/x.html, ../cc/x.html",
        "index.html, 新城/2024.html, %E6%96%B0%E5%9F%8E/2024.html",
    })
    void areLinkedRelatively(String from, String to, String link) {
        assertThat(Addresses.relative(from, to)).isEqualTo(link);
    }

    @Test
    void areLinkedWithAnchors() {
        assertThat(Addresses.relative("a/b.html", "a/c.html", "第一#")).isEqualTo("c.html#%E7%AC%AC%E4%B8%80%23");
        assertThat(Addresses.relative("a/b.html", "a/b.html", "x")).isEqualTo("#x");
    }

    private static Addresses addresses(String id) {
        return new Addresses(new CollectionConfig(
                id,
                "collection.yml",
                "x",
                Locale.ROOT,
                List.of(),
                null,
                List.of(),
                null,
                null,
                Map.of(),
                List.of(),
                Classification.INTERNAL,
                List.of()));
    }
}
