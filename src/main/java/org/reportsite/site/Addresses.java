package org.reportsite.site;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.text.Slugs;

/**
 * Paths of a collection's pages, relative to the site's root, and the relative links between them. Paths keep Chinese
 * characters, as the file names do; links are percent-encoded.
 */
public final class Addresses {

    /** The site's first page. */
    public static final String HOME = "index.html";
    /** Findings and waivers of all collections. */
    public static final String CHECKS = "checks.html";
    /** What a server shows where there is no page. */
    public static final String NOT_FOUND = "404.html";
    /** The list of all pages for search engines. */
    public static final String SITEMAP = "sitemap.xml";
    /** Search in all collections. */
    public static final String SEARCH = "search.html";
    /** The site as data. */
    public static final String SITE_JSON = "site.json";

    private static final String HEX = "0123456789ABCDEF";
    private static final String UNRESERVED = "-._~";
    // No slug of a text with letters or digits.
    private static final String NAMELESS = "-";

    /** Folders of a site of one collection that are not a unit's. */
    private static final Set<String> RESERVED = Set.of("assets", "search");

    private final String root;
    private final Map<String, String> folders = new HashMap<>();

    /** The addresses of a collection; its pages stand in its folder, or at the root where it is the only one. */
    public Addresses(CollectionConfig collection) {
        this.root = collection.id().isEmpty() ? "" : fileName(collection.id()) + "/";
    }

    /** The addresses of a collection whose units are known: no two of them share a folder, however alike their ids are. */
    public Addresses(CollectionOutline outline) {
        this(outline.config());
        Set<String> taken = new HashSet<>(RESERVED);
        outline.units().forEach(unit -> folders.put(unit.id(), Slugs.unique(folderName(unit.id()), taken)));
    }

    /** The matrix of units and years; the home page on a site of one collection. */
    public String matrix() {
        return root + "index.html";
    }

    /** One year. */
    public String year(int year) {
        return root + "year-" + year + ".html";
    }

    /** The reports of one year as a PDF. */
    public String yearPdf(int year) {
        return root + "year-" + year + ".pdf";
    }

    /** What changed in one year. */
    public String changes(int year) {
        return root + "changes-" + year + ".html";
    }

    /** The feed of new reports. */
    public String feed() {
        return root + "feed.xml";
    }

    /**
     * One section across units and years.
     *
     * @param group what the section is compared under
     */
    public String section(String group) {
        return root + "section-" + fileName(group) + ".html";
    }

    /** Text that reports share. */
    public String reuse() {
        return root + "reuse.html";
    }

    /** Text that reports share, as data. */
    public String reuseJson() {
        return root + "reuse.json";
    }

    /** Figures over the years. */
    public String figures() {
        return root + "figures.html";
    }

    /**
     * One figure over the years, where there are too many values for one page.
     *
     * @param slug the figure's name in addresses
     */
    public String figure(String slug) {
        return root + "figures-" + slug + ".html";
    }

    /** The same as data. */
    public String figuresJson() {
        return root + "figures.json";
    }

    /** The same as a table. */
    public String figuresCsv() {
        return root + "figures.csv";
    }

    /** One unit. */
    public String unit(String unit) {
        return folder(unit) + "index.html";
    }

    /** One report. */
    public String report(String unit, int year) {
        return folder(unit) + year + ".html";
    }

    /** One report as a PDF. */
    public String reportPdf(String unit, int year) {
        return folder(unit) + year + ".pdf";
    }

    /** A unit's sections over the years. */
    public String compare(String unit) {
        return folder(unit) + "compare.html";
    }

    /** A unit's sections over the years, as data. */
    public String compareJson(String unit) {
        return folder(unit) + "compare.json";
    }

    /** What became of a unit's plans. */
    public String plan(String unit) {
        return folder(unit) + "plan.html";
    }

    /** What the report of one year says of the plan of the year before, where that has a page of its own. */
    public String plan(String unit, int year) {
        return folder(unit) + "plan-" + year + ".html";
    }

    /**
     * One of a unit's sections over the years.
     *
     * @param group what the section is compared under
     */
    public String compareSection(String unit, String group) {
        return folder(unit) + "compare-" + fileName(group) + ".html";
    }

    /**
     * A file beside a unit's pages.
     *
     * @param name its name, a slug with an extension that no page has
     */
    public String file(String unit, String name) {
        return folder(unit) + name;
    }

    private String folder(String unit) {
        return root + folders.getOrDefault(unit, folderName(unit)) + "/";
    }

    /** Without a dot no unit's folder can have the name of a page that stands beside it. */
    private static String folderName(String unit) {
        return fileName(unit).replace('.', '-');
    }

    /** The link from one page to another, both given as paths from the site's root. */
    public static String relative(String from, String to) {
        int common = 0;
        for (int i = 0; i < Math.min(from.length(), to.length()) && from.charAt(i) == to.charAt(i); i++) {
            if (from.charAt(i) == '/') {
                common = i + 1;
            }
        }
        long up = from.substring(common).chars().filter(c -> c == '/').count();
        return "../".repeat((int) up) + encodePath(to.substring(common));
    }

    /** The link from one page to a place on another; to a place on the same page where both are the same. */
    public static String relative(String from, String to, String anchor) {
        return (from.equals(to) ? "" : relative(from, to)) + "#" + encode(anchor);
    }

    /** A text as part of an address: everything but unreserved characters percent-encoded as UTF-8. */
    public static String encode(String text) {
        return encode(text, UNRESERVED);
    }

    private static String encodePath(String path) {
        return encode(path, UNRESERVED + "/");
    }

    private static String encode(String text, String kept) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (isLetterOrDigit(c) || kept.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return encoded.toString();
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static String fileName(String id) {
        return Slugs.of(id, NAMELESS);
    }
}
