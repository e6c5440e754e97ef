package org.reportsite.report;

/**
 * A Markdown heading as it stands in the source, whatever the outline makes of it.
 *
 * @param level 1 to 6, the number of its {@code #}
 * @param text its text, numbering included
 * @param at where it begins
 */
public record WrittenHeading(int level, String text, Position at) {}
