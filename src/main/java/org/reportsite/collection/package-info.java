/** {@code collection.yml} and {@code report-site.yml} as records, and who a file is from. */
@NullMarked
package org.reportsite.collection;

import org.jspecify.annotations.NullMarked;
