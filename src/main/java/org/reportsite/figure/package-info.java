/**
 * Figures of reports, read from front matter, from tables, and from the text by the collection's patterns, as comparable
 * numbers; and the series that they make over units and years.
 */
@NullMarked
package org.reportsite.figure;

import org.jspecify.annotations.NullMarked;
