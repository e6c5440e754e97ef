package org.reportsite.text;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/** Where a line of a text may end: between any two Chinese characters, but not before 。 or after （ (UAX #14). */
public final class LineBreaks {

    /** Returned where there is no further place. */
    public static final int NONE = BreakIterator.DONE;

    private final BreakIterator places;

    /** The places of texts in a language. */
    public LineBreaks(Locale locale) {
        this.places = BreakIterator.getLineInstance(locale);
    }

    /** Begins with a text. */
    public void setText(String text) {
        places.setText(text);
    }

    /** The next place, as an index of the text; its end is one. {@link #NONE} after that. */
    public int next() {
        return places.next();
    }
}
