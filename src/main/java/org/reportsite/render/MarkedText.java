package org.reportsite.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import org.reportsite.plan.Span;

/** A text with some of its words marked. */
final class MarkedText {

    private static final String CUT = "…";
    /** Text before the first marked word of one that is cut. */
    private static final int BEFORE = 40;

    private MarkedText() {}

    /**
     * The text as HTML. A longer one is cut: where its first marked word stands far behind, before that too.
     *
     * @param longest in UTF-16 units
     */
    static SafeString of(String text, List<Span> marks, int longest) {
        int first = marks.isEmpty() ? 0 : marks.get(0).from();
        int start = text.length() <= longest ? 0 : Math.max(0, Math.min(first - BEFORE, text.length() - longest));
        int end = Math.min(text.length(), start + longest);
        StringBuilder html = new StringBuilder(start > 0 ? CUT : "");
        int at = whole(text, start);
        int stop = whole(text, end);
        for (Span mark : marks) {
            if (mark.from() >= at && mark.to() <= stop) {
                Html.append(html, text.substring(at, mark.from()));
                html.append("<mark>");
                Html.append(html, text.substring(mark.from(), mark.to()));
                html.append("</mark>");
                at = mark.to();
            }
        }
        Html.append(html, text.substring(at, stop));
        return new SafeString(html.append(stop < text.length() ? CUT : "").toString());
    }

    /** The same place, or the one before where it is inside a character. */
    private static int whole(String text, int at) {
        boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return inside ? at - 1 : at;
    }
}
