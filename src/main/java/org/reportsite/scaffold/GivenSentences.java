package org.reportsite.scaffold;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reportsite.text.Normalizer;

/**
 * The sentences that most reports have in a section: text that all are given.
 *
 * @param texts the sentences as the first report writes them, in its order
 * @param reports in how many reports each stands at least
 */
record GivenSentences(List<String> texts, int reports) {

    private static final int FEWEST_REPORTS = 3;
    private static final int MOST = 8;

    GivenSentences {
        texts = List.copyOf(texts);
    }

    /** A sentence's form in the first report, and how many reports have it. */
    private record Count(String text, int reports) {
        private Count plusOne() {
            return new Count(text, reports + 1);
        }
    }

    /**
     * Those of a section.
     *
     * @param parts the section in each report that has it
     * @param share in how many of them a sentence must stand, from 0 to 1
     */
    static GivenSentences of(Collection<SurveyedReport.Part> parts, double share) {
        Map<String, Count> counts = new LinkedHashMap<>();
        for (SurveyedReport.Part part : parts) {
            Set<String> here = new HashSet<>();
            for (String sentence : part.sentences()) {
                String form = Normalizer.withoutSpace(sentence);
                if (here.add(form)) {
                    counts.merge(form, new Count(sentence, 1), (before, one) -> before.plusOne());
                }
            }
        }
        List<Count> given = counts.values().stream()
                .filter(count -> count.reports() >= Math.max(FEWEST_REPORTS, share * parts.size()))
                .limit(MOST)
                .toList();
        return new GivenSentences(
                given.stream().map(Count::text).toList(),
                given.stream().mapToInt(Count::reports).min().orElse(0));
    }
}
