package org.reportsite.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.reportsite.browser.Results.ask;
import static org.reportsite.browser.Results.found;
import static org.reportsite.browser.Results.open;
import static org.reportsite.browser.Results.search;
import static org.reportsite.browser.Results.total;

import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reportsite.testing.SharedData;

/** Search in all reports: exactly those that hold a text, whatever part of a word it is. */
@ExtendWith(Chromium.class)
class SearchIT {

    private static final int PIECES = 50;
    private static final int PIECES_OF_REAL_REPORTS = 200;
    private static final int ON_A_PAGE = 50;

    @Test
    void findsExactlyTheReportsThatHoldAPieceOfText(Browser browser) {
        assertFindsPieces(browser, Website.example(), PIECES);
    }

    @Test
    void findsExactlyTheReportsOfRealCollections(Browser browser) throws Exception {
        assumeTrue(SharedData.isHere(), "no ../shared/data");
        assertFindsPieces(browser, new Website(SharedData.built().resolve("target/site")), PIECES_OF_REAL_REPORTS);
    }

    private static void assertFindsPieces(Browser browser, Website site, int pieces) {
        PublishedText text = PublishedText.of(site);
        open(browser, site.base(), page -> {
            page.navigate(site.base() + "search.html");
            for (String piece : text.pieces(pieces, new Random(6))) {
                List<String> expected = text.holding(piece);
                ask(page, piece);
                if (expected.size() > ON_A_PAGE) {
                    search(page, site.base(), piece, "&all=1");
                }
                assertThat(found(page)).as(piece).containsExactlyInAnyOrderElementsOf(expected);
                assertThat(total(page)).as(piece).isEqualTo(expected.size());
            }
        });
    }
}
