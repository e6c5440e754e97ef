/** The rules, one class each: what can be wrong with a report. {@code @AutoService} makes the checker find them. */
@NullMarked
package org.reportsite.check.rules;

import org.jspecify.annotations.NullMarked;
