package org.reportsite.compare;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Dice's coefficient of bigrams as the contract words it, without any of the engine's code. */
final class PlainDice {

    private static final Pattern WORD = Pattern.compile(
            "[\\p{L}\\p{N}&&[^\\p{IsIdeographic}]]+" + "(?:[.,'’][\\p{L}\\p{N}&&[^\\p{IsIdeographic}]]+)*");

    private PlainDice() {}

    static double of(Map<String, Integer> a, Map<String, Integer> b) {
        int shared = a.entrySet().stream()
                .mapToInt(bigram -> Math.min(bigram.getValue(), b.getOrDefault(bigram.getKey(), 0)))
                .sum();
        return 2.0 * shared / (size(a) + size(b));
    }

    private static int size(Map<String, Integer> bigrams) {
        return bigrams.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How often each bigram is in a text: characters where it is Chinese, else words. */
    static Map<String, Integer> bigrams(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        List<String> words = WORD.matcher(normal.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        long ideographs = normal.codePoints().filter(Character::isIdeographic).count();
        boolean isChinese = ideographs > 0 && ideographs >= words.size();
        List<String> units =
                isChinese ? List.of(normal.replaceAll("[\\s\\p{Z}\\p{Cf}]", "").split("")) : words;
        Map<String, Integer> bigrams = new HashMap<>();
        for (int i = 0; i + 1 < units.size(); i++) {
            bigrams.merge(units.get(i) + " " + units.get(i + 1), 1, Integer::sum);
        }
        if (units.size() == 1) {
            bigrams.put(units.get(0), 1);
        }
        return bigrams;
    }
}
