/**
 * Last year's plan and this year's result: which passages of a report answer what the one before planned, and what is
 * never mentioned again.
 */
@NullMarked
package org.reportsite.plan;

import org.jspecify.annotations.NullMarked;
