package org.reportsite.collection;

import com.google.re2j.Pattern;

/**
 * A number to read from every report.
 *
 * @param id its id
 * @param title what it is called
 * @param measure what it is measured in, such as 万元; empty where it is a mere number
 * @param pattern finds it in a report's text: its first group is the number; takes linear time on any text
 */
public record FigureConfig(String id, String title, String measure, Pattern pattern) {}
