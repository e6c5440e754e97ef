package org.reportsite.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Messages;
import org.reportsite.diagnostic.Problem;
import org.reportsite.diagnostic.Severity;
import org.reportsite.diagnostic.Subject;

class FindingViewTest {

    private final Texts texts = new Texts(Messages.of(Locale.ENGLISH));

    @Test
    void whatToDoIsSaidOnceWhereTwoSayItOfOnePlace() {
        assertThat(FindingView.all(Stream.of(missing(2022, 1), missing(2023, 1), missing(2024, 2)), texts))
                .extracting(view -> view.hint().isEmpty())
                .containsExactly(true, false, false);
    }

    private static Finding missing(int year, int line) {
        String printed = String.valueOf(year);
        Problem problem = new Problem(
                new Location("src/reports/collection.yml", line, 1),
                null,
                Message.of("report-missing", "Harbour", printed),
                Message.of("report-missing.hint", "Harbour", printed));
        return new Finding(
                "report-missing", Severity.WARNING, problem, new Subject("towns", "harbour", year, null), null);
    }
}
