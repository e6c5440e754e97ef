/** A report as a document: sections, points and blocks of text, each with its place; free of any file format. */
@NullMarked
package org.reportsite.report;

import org.jspecify.annotations.NullMarked;
