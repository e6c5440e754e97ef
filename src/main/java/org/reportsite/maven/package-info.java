/** The goals: each configures, calls the pipeline, and reports in Maven's terms. */
@NullMarked
package org.reportsite.maven;

import org.jspecify.annotations.NullMarked;
