package org.reportsite.compare;

import org.reportsite.report.PlainText;
import org.reportsite.report.Point;
import org.reportsite.text.Sentences;

/** The lead of a point as a sentence. */
final class Leads {

    private Leads() {}

    /** The lead with the mark that ends it in the text, which a lead itself lacks; empty where there is no lead. */
    static String printed(Point point) {
        String lead = point.lead();
        if (lead.isEmpty()) {
            return lead;
        }
        String whole = PlainText.of(point.blocks());
        int at = whole.indexOf(lead);
        int end = at + lead.length();
        boolean marked = at >= 0 && end < whole.length() && Sentences.isMark(whole.charAt(end));
        return marked ? lead + whole.charAt(end) : lead;
    }
}
