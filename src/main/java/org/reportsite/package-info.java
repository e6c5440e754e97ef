/**
 * Turns folders of reports into a checked, offline site that compares the years. This package is the pipeline; the data
 * flow one way through the packages below it:
 *
 * <pre>
 * scan → (a unit at a time: read → match → link → compare → check → render) → site pages → publish
 * </pre>
 *
 * {@code diagnostic} and {@code report} are the values all of them speak in; {@code collection} is what the user
 * configures; {@code text} is what is known about Chinese and English; {@code maven} holds the goals.
 */
@NullMarked
package org.reportsite;

import org.jspecify.annotations.NullMarked;
