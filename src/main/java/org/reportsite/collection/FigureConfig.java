package org.reportsite.collection;

import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.Location;

/**
 * A number to read from every report.
 *
 * @param id its id
 * @param title what it is called
 * @param measure what it is measured in, such as 万元; empty where it is a mere number
 * @param pattern finds it in a report's sentences: its first group is the number; takes linear time on any text. Null where
 *     only front matter and tables give it
 * @param location where it is written: its pattern, else its id
 * @param sourceLine the line it is written on
 */
public record FigureConfig(
        String id, String title, String measure, @Nullable Pattern pattern, Location location, String sourceLine) {}
