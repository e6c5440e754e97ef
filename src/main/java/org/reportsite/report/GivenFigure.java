package org.reportsite.report;

/**
 * A figure that a report's front matter gives.
 *
 * @param id the figure's id
 * @param value as written
 * @param at where the value stands
 */
public record GivenFigure(String id, String value, Position at) {}
