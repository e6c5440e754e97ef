/** Figures of a report: read from its text by the collection's patterns, or from its front matter, as comparable numbers. */
@NullMarked
package org.reportsite.figure;

import org.jspecify.annotations.NullMarked;
