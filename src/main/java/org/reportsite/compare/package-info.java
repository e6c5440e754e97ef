/** The same section over the years: which points and sentences stayed, changed, moved, came and went. */
@NullMarked
package org.reportsite.compare;

import org.jspecify.annotations.NullMarked;
