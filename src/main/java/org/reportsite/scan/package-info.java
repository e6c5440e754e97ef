/** The first, cheap pass: which files there are, whose they are, and which of them can be read at all. */
@NullMarked
package org.reportsite.scan;

import org.jspecify.annotations.NullMarked;
