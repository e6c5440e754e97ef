package org.reportsite.reuse;

/**
 * A sentence that says something.
 *
 * @param quote as it was written, on one line
 * @param form its {@linkplain NormalForm normal form} with one mark in the place of each number
 */
record Statement(String quote, String form) {}
