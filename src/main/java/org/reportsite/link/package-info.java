/** Where the links, images and attachments of reports lead: to a page, a copy of a file, the web, or nowhere. */
@NullMarked
package org.reportsite.link;

import org.jspecify.annotations.NullMarked;
