package org.reportsite.plan;

import java.util.BitSet;
import java.util.List;
import org.reportsite.plan.Vocabulary.Hit;
import org.reportsite.text.Words;

/**
 * Tells whether a passage that shares some words with something planned may speak of it: two telling words, or one that is a
 * name or a term, or most of what was planned, or that it repeats. One everyday word stands in many sentences about other things.
 */
final class Mentions {

    /** A word of so much of the whole weight is what a short text is about. */
    private static final double MOST = 0.4;
    /** A Chinese word of so many characters is a name or a term. */
    private static final int TERM = 3;

    private final Gist gist;
    private final Vocabulary vocabulary;
    private final String text;
    private final String folded;
    private final List<Hit> hits;

    Mentions(Planned planned, Gist gist, Vocabulary vocabulary) {
        this.gist = gist;
        this.vocabulary = vocabulary;
        this.text = planned.text();
        this.folded = Folded.of(text);
        this.hits = vocabulary.hits(text);
    }

    /**
     * Whether a passage mentions it.
     *
     * @param some the words that it shares
     */
    boolean isIn(String passage, BitSet some) {
        BitSet shared = (BitSet) gist.telling().clone();
        shared.and(some);
        List<String> forms = shared.stream().mapToObj(vocabulary::form).toList();
        return forms.stream().filter(form -> !isPart(form, forms)).count() > 1
                || shared.stream().anyMatch(word -> gist.share(word) >= MOST || isRepeated(word))
                || isNamed(Folded.of(passage), shared);
    }

    private boolean isRepeated(int word) {
        return hits.stream().filter(hit -> hit.word() == word).count() > 1;
    }

    private static boolean isPart(String form, List<String> forms) {
        return forms.stream().anyMatch(other -> other.length() > form.length() && other.contains(form));
    }

    private boolean isNamed(String passage, BitSet shared) {
        return hits.stream().filter(hit -> shared.get(hit.word())).anyMatch(hit -> isName(hit, passage));
    }

    /** What is in no dictionary is a name, and what goes on in both texts beyond the word. */
    private boolean isName(Hit hit, String passage) {
        String form = vocabulary.form(hit.word());
        int from = hit.span().from();
        int to = hit.span().to();
        if (!Folded.isChinese(form.charAt(0))) {
            return Character.isUpperCase(text.charAt(from)) && !isSentenceStart(from);
        }
        return form.length() >= TERM
                || Words.split(form).size() > 1
                || isPartOfName(from - 1) && passage.contains(folded.substring(from - 1, to))
                || isPartOfName(to) && passage.contains(folded.substring(from, to + 1));
    }

    private boolean isSentenceStart(int index) {
        int before = index - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before < 0 || ".!?:".indexOf(text.charAt(before)) >= 0;
    }

    private boolean isPartOfName(int index) {
        return index >= 0
                && index < folded.length()
                && Folded.isChinese(folded.charAt(index))
                && !ChineseWords.isParticle(folded.charAt(index));
    }
}
