/** Findings as files that other tools read, and as lines of the build's log. */
@NullMarked
package org.reportsite.check.report;

import org.jspecify.annotations.NullMarked;
