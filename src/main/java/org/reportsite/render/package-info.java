/** Pages as bytes: templates, the text of the interface, and the JSON files. */
@NullMarked
package org.reportsite.render;

import org.jspecify.annotations.NullMarked;
