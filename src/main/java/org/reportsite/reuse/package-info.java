/** Sentences that reports share: word for word, nearly so, or with other numbers. */
@NullMarked
package org.reportsite.reuse;

import org.jspecify.annotations.NullMarked;
