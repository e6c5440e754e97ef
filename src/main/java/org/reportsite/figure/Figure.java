package org.reportsite.figure;

import java.math.BigDecimal;
import org.reportsite.report.Position;

/**
 * A figure of a report.
 *
 * @param id the figure's id
 * @param title what it is called; its id where only front matter names it
 * @param value its value in the figure's measure, without trailing zeros
 * @param text the value as written
 * @param at where it stands
 */
public record Figure(String id, String title, BigDecimal value, String text, Position at) {}
