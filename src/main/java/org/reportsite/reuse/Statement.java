package org.reportsite.reuse;

/**
 * A sentence that says something.
 *
 * @param quote as it was written, on one line
 * @param form the {@linkplain NormalForm normal form} in which it is compared
 * @param isApart whether text that isn't compared stands between it and the statement before it
 */
record Statement(String quote, String form, boolean isApart) {}
