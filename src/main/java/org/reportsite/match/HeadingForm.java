package org.reportsite.match;

import org.reportsite.text.Normalizer;
import org.reportsite.text.SimplifiedForms;

/** The form in which a heading is compared with an expected one. */
public final class HeadingForm {

    private HeadingForm() {}

    /**
     * NFKC, case folded, letters and digits only, in simplified characters: 強化意識 is 强化意识, whichever of the two the
     * collection's settings write.
     */
    public static String of(String heading) {
        return SimplifiedForms.of(Normalizer.heading(heading));
    }
}
