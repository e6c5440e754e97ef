package org.reportsite.check.rules;

import org.reportsite.report.Position;

/**
 * A place that still speaks of another report.
 *
 * @param kind end of the message's key
 * @param text what stands there
 * @param meant the year or unit that is meant, or the year of the report it was copied from
 */
record StalePlace(String kind, Position at, String text, String meant) {}
