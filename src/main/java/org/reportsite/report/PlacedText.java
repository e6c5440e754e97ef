package org.reportsite.report;

/**
 * A value of the front matter, or a line of one that takes several.
 *
 * @param text as written, without quotes
 * @param at where its first character stands
 */
public record PlacedText(String text, Position at) {}
