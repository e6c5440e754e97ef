/** The index of the site's search page. */
@NullMarked
package org.reportsite.search;

import org.jspecify.annotations.NullMarked;
