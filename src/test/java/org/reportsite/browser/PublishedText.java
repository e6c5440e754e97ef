package org.reportsite.browser;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The text of a site's reports as its pages show it: what a search must find, found the slow and plain way. */
final class PublishedText {

    private static final String BLOCKS = "p, h2, h3, h4, h5, h6, li, pre, tr, figure";
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Hant-Hans");

    private final Map<String, List<String>> blocks = new TreeMap<>();
    private final Map<Integer, String> forms = new HashMap<>();

    private PublishedText() {}

    /** The text of a site whose reports' pages have the names of years; collections or units are folders. */
    static PublishedText of(Website site) {
        PublishedText text = new PublishedText();
        for (String page : site.pages()) {
            if (page.matches("(.+/)?\\d{4}\\.html")) {
                text.blocks.put(page.substring(0, page.length() - ".html".length()), text.blocksOf(site, page));
            }
        }
        return text;
    }

    /** The reports that hold a text in one block, by the form that makes alike what a reader takes for the same. */
    List<String> holding(String text) {
        String wanted = plain(text);
        return blocks.entrySet().stream()
                .filter(report -> report.getValue().stream().anyMatch(block -> block.contains(wanted)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Texts of two to six characters without white space, each from a random place. */
    List<String> pieces(int count, Random random) {
        List<String> all =
                blocks.values().stream().flatMap(List::stream).distinct().toList();
        TreeSet<String> pieces = new TreeSet<>();
        while (pieces.size() < count) {
            String block = all.get(random.nextInt(all.size()));
            int length = 2 + random.nextInt(5);
            int from = random.nextInt(block.length());
            if (from + length <= block.length()) {
                String piece = block.substring(from, from + length);
                if (piece.matches("[^\\s\"\\ud800-\\udfff]+")) {
                    pieces.add(piece);
                }
            }
        }
        return List.copyOf(pieces);
    }

    private List<String> blocksOf(Website site, String page) {
        Document document;
        try {
            document = Jsoup.parse(site.folder().resolve(page), "UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document.select(".anchor, .over, .years, .toc, .notice, .neighbours, .origin, .reuse")
                .remove();
        List<String> blocks = new ArrayList<>();
        blocks.add(plain(document.select("h1").text()));
        for (Element block : document.select(".text").select(BLOCKS)) {
            if (block.select(BLOCKS).size() == 1) {
                String images = block.select("img").eachAttr("alt").stream().collect(Collectors.joining(" "));
                blocks.add(plain(block.text() + images));
            }
        }
        blocks.removeIf(String::isEmpty);
        return blocks;
    }

    private String plain(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String parted = Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("[\\u0300-\\u036f]", "");
        String joined = Normalizer.normalize(parted, Normalizer.Form.NFC).replaceAll("[\\p{Cf}]", "");
        String simple = joined.codePoints()
                .mapToObj(c -> forms.computeIfAbsent(c, form -> SIMPLIFIED.transliterate(Character.toString(form))))
                .collect(Collectors.joining());
        return simple.replaceAll("\\s+", " ").strip();
    }
}
