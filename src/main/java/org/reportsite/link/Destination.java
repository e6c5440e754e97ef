package org.reportsite.link;

/** Where a link, image or attachment leads. */
public sealed interface Destination {

    /**
     * An address of web, mail or telephone.
     *
     * @param href percent-encoded, not yet escaped for HTML
     */
    record Web(String href) implements Destination {}

    /**
     * A report's page.
     *
     * @param unit id of its unit
     * @param year its year
     * @param anchor a place on the page, empty for the page as a whole
     */
    record ReportPage(String unit, int year, String anchor) implements Destination {}

    /** A file that is published beside the page. */
    record Copy(FileCopy file) implements Destination {}

    /** The telephone number of a person: it is masked, and told as such; no link can lead to it. */
    record Masked() implements Destination {}

    /**
     * Nowhere.
     *
     * @param detail what the reason's text needs: the right spelling, the name of an element; empty where it needs none
     */
    record Nowhere(Trouble trouble, String detail) implements Destination {}
}
