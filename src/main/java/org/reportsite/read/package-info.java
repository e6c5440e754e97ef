/** Files to reports: encodings, front matter, Markdown, and the run-in outline of Chinese official reports. */
@NullMarked
package org.reportsite.read;

import org.jspecify.annotations.NullMarked;
