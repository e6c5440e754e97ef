/** Chinese and English text: numerals, sentences, words, similarity, collation, slugs, and the difference of two texts. */
@NullMarked
package org.reportsite.text;

import org.jspecify.annotations.NullMarked;
