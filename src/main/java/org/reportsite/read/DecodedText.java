package org.reportsite.read;

/**
 * A file's text.
 *
 * @param text the text, line ends as line feeds
 * @param encoding name of the encoding it was written in
 */
record DecodedText(String text, String encoding) {}
