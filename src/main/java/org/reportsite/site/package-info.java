/** Which pages exist, what they list, and their addresses; no HTML. */
@NullMarked
package org.reportsite.site;

import org.jspecify.annotations.NullMarked;
