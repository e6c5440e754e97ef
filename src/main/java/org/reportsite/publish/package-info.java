/**
 * Puts finished files in the place of the old ones: staging, atomic replacement, the manifest of owned files. Begin at
 * {@link org.reportsite.publish.Staging}: it plans what to do ({@code Planner}, {@code Conflicts}), writes that down
 * ({@code Journal}) and does it ({@code StepRunner}).
 */
@NullMarked
package org.reportsite.publish;

import org.jspecify.annotations.NullMarked;
