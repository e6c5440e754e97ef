package org.reportsite.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reportsite.plan.Tokens.Token;

/**
 * The words of a plan, numbered, and where they stand in any text. Chinese words are looked up as they are, whatever
 * words the text around them is cut into: the same phrase is not always cut alike.
 */
final class Vocabulary {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> forms = new ArrayList<>();
    /** The first two characters of every Chinese word: most places of a text are passed over by them. */
    private final Set<String> beginnings = new HashSet<>();

    private Vocabulary() {}

    /** A word of the vocabulary in a text. */
    record Hit(int word, Span span) {}

    static Vocabulary of(List<Planned> plan) {
        Vocabulary vocabulary = new Vocabulary();
        for (Planned planned : plan) {
            words(planned.text()).forEach(vocabulary::add);
        }
        return vocabulary;
    }

    private void add(String form) {
        if (numbers.putIfAbsent(form, forms.size()) == null) {
            forms.add(form);
            if (Folded.isChinese(form.charAt(0))) {
                beginnings.add(form.substring(0, ChineseWords.SHORTEST));
            }
        }
    }

    private static Set<String> words(String text) {
        String folded = Folded.of(text);
        Set<String> words = new LinkedHashSet<>(ChineseWords.of(folded));
        Tokens.of(folded).forEach(token -> words.add(token.form()));
        return words;
    }

    /** How many words there are. */
    int size() {
        return forms.size();
    }

    /** A word as it is looked up. */
    String form(int word) {
        return forms.get(word);
    }

    /** The words that stand in a text. */
    BitSet in(String text) {
        BitSet words = new BitSet();
        hits(text).forEach(hit -> words.set(hit.word()));
        return words;
    }

    /** Every place at which one of the words stands. */
    List<Hit> hits(String text) {
        String folded = Folded.of(text);
        List<Hit> hits = new ArrayList<>();
        for (int from = 0; from + ChineseWords.SHORTEST <= folded.length(); from++) {
            if (Folded.isChinese(folded.charAt(from))
                    && beginnings.contains(folded.substring(from, from + ChineseWords.SHORTEST))) {
                addChinese(folded, from, hits);
            }
        }
        for (Token token : Tokens.of(folded)) {
            Integer word = numbers.get(token.form());
            if (word != null) {
                hits.add(new Hit(word, token.span()));
            }
        }
        return hits;
    }

    private void addChinese(String folded, int from, List<Hit> hits) {
        int last = Math.min(folded.length(), from + ChineseWords.LONGEST);
        for (int to = from + ChineseWords.SHORTEST; to <= last; to++) {
            Integer word = numbers.get(folded.substring(from, to));
            if (word != null) {
                hits.add(new Hit(word, new Span(from, to)));
            }
        }
    }
}
