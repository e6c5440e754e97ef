package org.reportsite.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportsite.reuse.CopySearch.Entry;

/** What reports share, with which others, and where it stands there. */
class CopySearchTest {

    private static final String DRILL = "各社区全年开展防汛演练四十六次。";
    private static final String DRILL_AGAIN = "各社区全年开展防汛演练51次。";
    private static final String PATH = "新建健身步道三公里并设指示牌十二块。";
    private static final String PATH_EDITED = "新建了健身步道三公里并设指示牌十二块。";
    private static final String LIFT = "老旧楼栋加装电梯的申请已经全部受理。";
    private static final String MARKET = "农贸市场的摊位由商户抽签决定位置。";
    private static final String LAMPS = "背街小巷的路灯换成了节能的型号。";

    private final CopySearch search = new CopySearch(List.of(
            new Entry(report(DRILL, PATH, LIFT), 2023, Entry.NONE),
            new Entry(report(MARKET, DRILL_AGAIN, PATH_EDITED), 2024, 0),
            new Entry(report(LAMPS, MARKET), 2024, Entry.NONE)));

    @Test
    void countsWhatStoodInTheReportBeforeAndStandsElsewhere() {
        List<ReportReuse> reuse = search.reuse(2024);

        assertThat(reuse)
                .containsExactly(
                        new ReportReuse(
                                1,
                                new SharedCount(2, 3),
                                new SharedCount(1, 3),
                                List.of(new ReportReuse.Partner(2, 1))),
                        new ReportReuse(
                                2, SharedCount.NONE, new SharedCount(1, 2), List.of(new ReportReuse.Partner(1, 1))));
    }

    @Test
    void goesBackToTheNewestReportThatHasASentence() {
        CopySearch years = new CopySearch(List.of(
                new Entry(report(DRILL, PATH), 2018, Entry.NONE),
                new Entry(report(LIFT), 2019, 0),
                new Entry(report(DRILL_AGAIN, MARKET, LAMPS, PATH_EDITED), 2024, 1),
                new Entry(report(MARKET, LAMPS), 2018, Entry.NONE),
                new Entry(report(MARKET), 2020, 3)));

        assertThat(years.sources(2)).containsExactly(0, 4, 3, 0);
        assertThat(years.reuse(2024))
                .containsExactly(new ReportReuse(
                        2,
                        new SharedCount(0, 4),
                        new SharedCount(2, 4),
                        List.of(
                                new ReportReuse.Partner(0, 2),
                                new ReportReuse.Partner(3, 2),
                                new ReportReuse.Partner(4, 1))));
    }

    @Test
    void joinsSentencesThatStandTogetherInBothIntoAPassage() {
        List<Passage> passages = search.shared(0, 1).passages();

        assertThat(passages).hasSize(1);
        Passage passage = passages.get(0);
        assertThat(passage.kind()).isEqualTo(Kind.NEAR);
        assertThat(passage.sentences()).isEqualTo(2);
        assertThat(passage.from()).isEqualTo(new Passage.Side(0, "", DRILL + PATH, LIFT));
        assertThat(passage.to()).isEqualTo(new Passage.Side(0, MARKET, DRILL_AGAIN + PATH_EDITED, ""));
        assertThat(passage.similarity()).isBetween(0.8, 0.95);
    }

    @Test
    void tellsWhatIsTheSameFromWhatDiffersInNumbers() {
        CopySearch both = new CopySearch(List.of(
                new Entry(report(DRILL, LIFT, MARKET), 2024, Entry.NONE),
                new Entry(report(MARKET, LAMPS, DRILL_AGAIN), 2024, Entry.NONE)));

        assertThat(both.shared(0, 1).passages())
                .extracting(Passage::kind, p -> p.from().text(), p -> p.to().text())
                .containsExactly(tuple(Kind.VERBATIM, MARKET, MARKET), tuple(Kind.NUMBERS, DRILL, DRILL_AGAIN));
    }

    @Test
    void aSentenceOrTwoAreACopyOnlyWhereNothingButNumbersDiffers() {
        assertThat(ofNextYear(report(PATH), report(PATH_EDITED))).isEmpty();
        assertThat(ofNextYear(report(DRILL), report(DRILL_AGAIN)))
                .extracting(Copy::section)
                .containsExactly(Copy.WHOLE);
    }

    private static List<Copy> ofNextYear(ReportSentences last, ReportSentences report) {
        return new CopySearch(List.of(new Entry(last, 2023, Entry.NONE), new Entry(report, 2024, 0)))
                .of(2024)
                .fromLastYear(0.5);
    }

    @Test
    void endsAPassageWithTheReport() {
        CopySearch both = new CopySearch(List.of(
                new Entry(report(LIFT, MARKET), 2023, Entry.NONE), new Entry(report(LIFT, MARKET, LAMPS), 2024, 0)));

        assertThat(both.shared(0, 1).passages())
                .extracting(p -> p.to().text(), p -> p.to().after())
                .containsExactly(tuple(LIFT + MARKET, LAMPS));
    }

    private static ReportSentences report(String... sentences) {
        return ReportSentences.of(List.of(sentences).stream()
                .map(sentence -> new Statement(sentence, NormalForm.of(sentence), false))
                .toList());
    }
}
