/** Puts finished files in the place of the old ones: staging, atomic replacement, the manifest of owned files. */
@NullMarked
package org.reportsite.publish;

import org.jspecify.annotations.NullMarked;
