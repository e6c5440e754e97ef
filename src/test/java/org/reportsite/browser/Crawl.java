package org.reportsite.browser;

import com.microsoft.playwright.Page;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reportsite.site.Addresses;

/** Follows every link from a site's first page, by the addresses the browser makes of them. */
final class Crawl {

    private static final String LINKS = "() => [...document.querySelectorAll('a[href]')].map(a => a.href)";
    private static final String ANCHORS = "() => [...document.querySelectorAll('[id]')].map(e => e.id)";

    private final Website site;
    private final String base;
    private final Page page;
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, Set<String>> anchors = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    private record Link(String from, String to, String anchor) {}

    private Crawl(Website site, String base, Page page) {
        this.site = site;
        this.base = base;
        this.page = page;
    }

    /** Links and anchors that lead nowhere or out of the folder, and pages that no link leads to. */
    static List<String> broken(Website site, String base, Page page) {
        Crawl crawl = new Crawl(site, base, page);
        crawl.reach("index.html");
        while (!crawl.open.isEmpty()) {
            crawl.visit(crawl.open.remove());
        }
        crawl.links.forEach(crawl::checkAnchor);
        // What a server shows where there is no page is not led to.
        site.pages().stream()
                .filter(path -> !path.equals(Addresses.NOT_FOUND) && !crawl.anchors.containsKey(path))
                .forEach(path -> crawl.broken.add(path + ": no link leads here"));
        return crawl.broken;
    }

    private void reach(String path) {
        if (anchors.putIfAbsent(path, new HashSet<>(Set.of(""))) == null) {
            open.add(path);
        }
    }

    private void visit(String path) {
        page.navigate(base + path.replace("%", "%25"));
        strings(ANCHORS).forEach(anchors.get(path)::add);
        new HashSet<>(strings(LINKS)).stream().sorted().forEach(address -> follow(path, address));
    }

    private void follow(String from, String address) {
        if (!address.startsWith(base)) {
            if (!address.startsWith("https:")
                    && !address.startsWith("mailto:")
                    && !address.startsWith("tel:")
                    && (!address.startsWith("http:") || address.startsWith("http://127.0.0.1"))) {
                broken.add(from + ": " + address + ": out of the site");
            }
            return;
        }
        int hash = address.indexOf('#');
        String to = decode(address.substring(base.length(), hash < 0 ? address.length() : hash));
        if (!Files.isRegularFile(site.folder().resolve(to))) {
            broken.add(from + ": " + to + ": no such file");
        } else if (to.endsWith(".html")) {
            reach(to);
            links.add(new Link(from, to, hash < 0 ? "" : decode(address.substring(hash + 1))));
        }
    }

    private void checkAnchor(Link link) {
        if (!anchors.get(link.to()).contains(link.anchor())) {
            broken.add(link.from() + ": " + link.to() + "#" + link.anchor() + ": no such anchor");
        }
    }

    private List<String> strings(String script) {
        return ((List<?>) page.evaluate(script))
                .stream().map(String.class::cast).toList();
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
