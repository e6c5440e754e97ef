package org.reportsite.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.site.Addresses;
import org.reportsite.testing.ExampleSite;

/**
 * A finished site on disk.
 *
 * @param folder absolute
 */
record Website(Path folder) {

    private static final class Example {
        private static final Website SITE = built();
    }

    Website {
        folder = folder.toAbsolutePath().normalize();
    }

    /** The example site. */
    static Website example() {
        return Example.SITE;
    }

    /** A site with a fault for each check of a site. */
    static Website broken() {
        return new Website(Path.of("src", "test", "resources", "browser", "broken"));
    }

    /** The address of its folder as a browser writes it, with a slash at the end. */
    String base() {
        return folder.toUri().toString();
    }

    /** Paths of its pages from the folder, in order. */
    List<String> pages() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(folder::relativize)
                    .map(path -> path.toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".html"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The largest page of each kind and language. Pages are of a kind that have the same class and depth. */
    Collection<String> kinds() {
        // What a server shows instead of a page is none of them.
        return chosen(
                pages().stream().filter(page -> !page.equals(Addresses.NOT_FOUND)),
                page -> {
                    Document document = document(page);
                    return kind(page, document) + " "
                            + document.firstElementChild().attr("lang");
                },
                BinaryOperator.maxBy(bySize()));
    }

    /** The largest page of each kind, in the language in which that is shorter. */
    Collection<String> kindsInOneLanguage() {
        return chosen(kinds().stream(), page -> kind(page, document(page)), BinaryOperator.minBy(bySize()));
    }

    private static Collection<String> chosen(
            Stream<String> pages, Function<String, String> kind, BinaryOperator<String> choice) {
        return pages.collect(Collectors.toMap(kind, Function.identity(), choice, TreeMap::new))
                .values();
    }

    private static String kind(String page, Document document) {
        long depth = page.chars().filter(c -> c == '/').count();
        return document.body().className() + " " + depth;
    }

    private Comparator<String> bySize() {
        return Comparator.comparingLong(this::size);
    }

    /** A page as it stands in its file. */
    Document document(String page) {
        try {
            return Jsoup.parse(folder.resolve(page), "UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long size(String page) {
        try {
            return Files.size(folder.resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Website built() {
        try {
            return new Website(ExampleSite.built().resolve("site"));
        } catch (IOException | InvalidInputException e) {
            throw new IllegalStateException(e);
        }
    }
}
