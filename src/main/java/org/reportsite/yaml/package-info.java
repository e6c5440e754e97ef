/** YAML files to values that know their places, and every mistake in them with what was probably meant. */
@NullMarked
package org.reportsite.yaml;

import org.jspecify.annotations.NullMarked;
