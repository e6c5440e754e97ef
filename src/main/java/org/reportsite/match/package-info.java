/** Which section of a report is which required section. */
@NullMarked
package org.reportsite.match;

import org.jspecify.annotations.NullMarked;
