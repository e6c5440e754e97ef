/** Drafts of files: a {@code collection.yml} derived from reports that exist, and reports that a structure asks for. */
@NullMarked
package org.reportsite.scaffold;

import org.jspecify.annotations.NullMarked;
