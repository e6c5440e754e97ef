package org.reportsite.search;

/**
 * Which report it is.
 *
 * @param collection id of its collection, empty where that is the whole site
 * @param unit id of its unit
 * @param year its year
 */
public record ReportKey(String collection, String unit, int year) {}
