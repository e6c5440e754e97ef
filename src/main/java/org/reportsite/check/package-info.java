/** The rules, one class each, and the checker that runs them and weighs what they find. */
@NullMarked
package org.reportsite.check;

import org.jspecify.annotations.NullMarked;
