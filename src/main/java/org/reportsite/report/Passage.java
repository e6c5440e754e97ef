package org.reportsite.report;

/**
 * Text that stood in the source and is not published.
 *
 * @param text as written
 * @param at where it begins
 */
public record Passage(String text, Position at) {}
