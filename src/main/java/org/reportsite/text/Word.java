package org.reportsite.text;

import java.util.List;
import java.util.stream.Collectors;

/** A word as printed, equal to another where they differ in width or white space only. */
record Word(String text, String key) {

    static List<Word> list(String text) {
        return Words.split(text).stream()
                .map(word -> new Word(word, Normalizer.withoutSpace(word)))
                .toList();
    }

    static String text(List<Word> words, int from, int to) {
        return words.subList(from, to).stream().map(Word::text).collect(Collectors.joining());
    }

    /** How much a reader would miss it: nothing for punctuation, little for a particle. */
    int weight() {
        if (key.isEmpty() || !Character.isLetterOrDigit(key.codePointAt(0))) {
            return 0;
        }
        return Character.isIdeographic(key.codePointAt(0)) ? key.length() : Math.min(4, (key.length() + 2) / 3);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Word word && key.equals(word.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
