/**
 * Printed reports as PDF: laid out by openhtmltopdf as GB/T 9704-2012 asks, in the user's fonts. Only used where {@code
 * report-site.yml} names one.
 */
@NullMarked
package org.reportsite.pdf;

import org.jspecify.annotations.NullMarked;
