package org.reportsite.collection;

import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Waived;

/**
 * Findings of one rule in one report, accepted for a time.
 *
 * @param rule the rule's id
 * @param unit id of the report's unit
 * @param year the report's year
 * @param terms why, by whom, until when
 * @param location where it is written
 * @param sourceLine the line it is written on
 */
public record Waiver(String rule, String unit, int year, Waived terms, Location location, String sourceLine) {}
