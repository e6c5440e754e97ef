package org.reportsite.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds what is broken in a finished site: links and anchors that lead nowhere, and whatever is loaded from outside. */
public final class LinkChecker {

    private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*:");
    private static final Pattern CSS_URL = Pattern.compile("url\\(\\s*['\"]?([^'\")]+)|@import\\s+['\"]([^'\"]+)");

    private final Path site;
    private final Map<Path, Set<String>> anchors = new HashMap<>();
    private final List<String> broken = new ArrayList<>();

    private LinkChecker(Path site) {
        this.site = site.toAbsolutePath().normalize();
    }

    /** Everything broken, as {@code page: address: why}; empty for a sound site. */
    public static List<String> check(Path site) {
        LinkChecker checker = new LinkChecker(site);
        try (Stream<Path> files = Files.walk(checker.site)) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            all.stream().filter(f -> f.toString().endsWith(".html")).forEach(checker::checkPage);
            all.stream().filter(f -> f.toString().endsWith(".css")).forEach(checker::checkStyle);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return checker.broken;
    }

    private void checkPage(Path page) {
        Document document = parse(page);
        duplicates(page, document);
        for (Element link : document.select("a[href]")) {
            checkLink(page, link);
        }
        for (Element resource :
                document.select("link[href]:not([rel=canonical]), [src], [data], [poster], [srcset], form[action]")) {
            for (String name : List.of("href", "src", "data", "poster", "srcset", "action")) {
                if (resource.hasAttr(name)) {
                    checkResource(page, resource.attr(name));
                }
            }
        }
    }

    private void checkLink(Path page, Element link) {
        String address = link.attr("href");
        Matcher scheme = SCHEME.matcher(address);
        if (scheme.find()) {
            boolean outward = Set.of("http:", "https:", "mailto:", "tel:").contains(scheme.group());
            if (!outward
                    || (!address.startsWith("mailto:")
                            && !address.startsWith("tel:")
                            && !link.attr("rel").contains("noopener"))) {
                report(page, address, "an outside address that is not marked as one");
            }
        } else {
            checkLocal(page, address);
        }
    }

    private void checkResource(Path page, String address) {
        if (address.startsWith("data:")) {
            return;
        }
        if (SCHEME.matcher(address).find() || address.startsWith("//")) {
            report(page, address, "loaded from outside");
        } else {
            checkLocal(page, address);
        }
    }

    private void checkLocal(Path page, String address) {
        if (address.startsWith("/") || address.startsWith("\\")) {
            report(page, address, "not relative");
            return;
        }
        int hash = address.indexOf('#');
        String path = decode(hash < 0 ? address : address.substring(0, hash));
        Path target = path.isEmpty()
                ? page
                : page.getParent().resolve(withoutQuery(path)).normalize();
        if (!target.startsWith(site) || !Files.isRegularFile(target)) {
            report(page, address, "no such file");
        } else if (hash >= 0 && !anchorsOf(target).contains(decode(address.substring(hash + 1)))) {
            report(page, address, "no such anchor");
        }
    }

    private void checkStyle(Path style) {
        try {
            Matcher url = CSS_URL.matcher(Files.readString(style));
            while (url.find()) {
                checkResource(style, url.group(1) == null ? url.group(2) : url.group(1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void duplicates(Path page, Document document) {
        Set<String> seen = new HashSet<>();
        document.select("[id]").stream()
                .map(Element::id)
                .filter(id -> !seen.add(id))
                .forEach(id -> report(page, "#" + id, "the anchor stands twice"));
    }

    private Set<String> anchorsOf(Path page) {
        return anchors.computeIfAbsent(page, p -> {
            Set<String> ids = new HashSet<>(Set.of(""));
            parse(p).select("[id]").forEach(element -> ids.add(element.id()));
            return ids;
        });
    }

    private static Document parse(Path page) {
        try {
            return Jsoup.parse(page.toFile(), StandardCharsets.UTF_8.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutQuery(String path) {
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private void report(Path page, String address, String why) {
        broken.add(site.relativize(page) + ": " + address + ": " + why);
    }
}
