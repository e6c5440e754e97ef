package org.reportsite.compare;

/**
 * A sentence and where it stands.
 *
 * @param section number of its section
 * @param part number of its point, 0 before the first
 * @param origin index of the earlier sentence that it was made of, -1 for none
 */
record Slot(String text, int section, int part, int origin) {

    Slot(String text, int section, int part) {
        this(text, section, part, -1);
    }

    boolean isWith(Slot other) {
        return section == other.section && part == other.part;
    }

    String key() {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]", "");
    }
}
