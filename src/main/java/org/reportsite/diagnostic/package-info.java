/** What is wrong, where, and what to do: locations, findings, configuration errors, and the texts that say so. */
@NullMarked
package org.reportsite.diagnostic;

import org.jspecify.annotations.NullMarked;
