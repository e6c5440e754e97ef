package org.reportsite.pdf;

import java.util.ArrayList;
import java.util.List;
import org.reportsite.render.PrintedReport;

/** The contents of a volume: what each report is called, and the number of the sheet it begins on. */
final class Contents {

    /** Of the id of an entry; the rest is its place, from 0. */
    static final String ID = "c";

    /** To be laid out at a time, so that a long list takes no more memory than a report does. */
    private static final int MOST_ENTRIES = 500;

    private final PrintedReport cover;
    private final String heading;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String name, int sheet) {}

    /** The contents of a volume with that cover, empty yet. */
    Contents(PrintedReport cover, String heading) {
        this.cover = cover;
        this.heading = heading;
    }

    /** Adds a report that begins on a sheet, the first being 0. */
    void add(String name, int sheet) {
        entries.add(new Entry(name, sheet));
    }

    int size() {
        return entries.size();
    }

    /** The sheet that an entry leads to, the first being 0. */
    int sheet(int entry) {
        return entries.get(entry).sheet();
    }

    /**
     * What is to be laid out, part by part; the heading stands over the first.
     *
     * @param unnumbered how many sheets come before the one that has number 1
     */
    List<PrintedReport> parts(int unnumbered) {
        List<PrintedReport> parts = new ArrayList<>();
        for (int from = 0; from < entries.size(); from += MOST_ENTRIES) {
            StringBuilder body = new StringBuilder("<div class=\"contents\">");
            if (from == 0) {
                body.append("<h1>").append(Volume.escaped(heading)).append("</h1>");
            }
            for (int i = from; i < Math.min(entries.size(), from + MOST_ENTRIES); i++) {
                append(body, i, unnumbered);
            }
            parts.add(cover.with(body.append("</div>").toString()));
        }
        return parts;
    }

    private void append(StringBuilder body, int index, int unnumbered) {
        Entry entry = entries.get(index);
        body.append("<p id=\"").append(ID).append(index).append("\"><span title=\"");
        body.append(entry.sheet() - unnumbered + 1).append("\">");
        body.append(Volume.escaped(entry.name())).append("</span></p>");
    }
}
