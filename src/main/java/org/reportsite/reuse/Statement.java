package org.reportsite.reuse;

/**
 * A sentence that says something.
 *
 * @param quote as it was written, on one line
 * @param form the {@linkplain NormalForm normal form} in which it is compared
 */
record Statement(String quote, String form) {}
