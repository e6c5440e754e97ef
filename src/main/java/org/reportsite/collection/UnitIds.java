package org.reportsite.collection;

import static java.text.Normalizer.Form.NFC;
import static java.text.Normalizer.normalize;

import java.util.Locale;

/** Forms of a unit's or collection's name. */
final class UnitIds {

    private UnitIds() {}

    /** The id a name gives: NFC, lower case; Chinese stays. */
    static String of(String name) {
        return nfc(nfc(name).toLowerCase(Locale.ROOT));
    }

    /** The form in which two names are the same: NFC, case folded. */
    static String fold(String name) {
        return of(nfc(name.strip()).toUpperCase(Locale.ROOT));
    }

    static String nfc(String name) {
        return normalize(name, NFC);
    }
}
