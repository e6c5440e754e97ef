/**
 * The index of the site's search page: which reports hold a text, whatever part of a word it is, told by scripts that a page
 * opened from a disk can load, each small.
 *
 * <p><b>How.</b> Every text is {@link org.reportsite.text.Folding folded}. From each letter of each block of text (paragraph,
 * heading, item, table row) the next six are taken, fewer where the block ends, all are sorted, and with each go the
 * {@link org.reportsite.search.Segments segments} it occurs in: what one report says in one section. A text of up to six
 * letters is the beginning of some of these grams, which stand side by side, so a look-up reads one stretch of the sorted
 * list: exact, whatever the text is, with no segmentation into words. Beginnings that many grams share (a common word, one
 * letter) have a list of their own, so that the stretch is never long. Of a longer text its pieces of six letters are looked
 * up, and what is left is read in the reports' texts where few reports are left; where many are, that all pieces occur in one
 * section counts as the text.
 *
 * <p><b>What it takes.</b> Each letter begins one gram only, so the index is linear in the text. Of 10,000 generated reports
 * of 6.7 KB: 32 MB in 1,238 files of about 25 KB (half the size of the text); index.js 76 to 93 KB; the reports' texts beside
 * them, which are read for passages, 70 MB. Text that repeats less has more grams: 0.6 million letters of government reports
 * (1.8 MB) make 0.45 million. Lists of documents for grams of one to six letters each would be five times as large; lists of
 * bigrams with positions are as large as this and a common pair alone has 200 KB, where a search may load 300.
 *
 * <p><b>Memory.</b> Texts wait in a file; grams are sorted by first letters, about four million at a time (130 MB).
 *
 * <p><b>Why no library.</b> Lunr, MiniSearch and FlexSearch load an index of the whole text, and know words that a segmenter
 * found: a part of a word finds nothing. Pagefind loads by parts, but by {@code fetch} and WebAssembly, which pages opened
 * from a disk don't have, and its parts are words too.
 *
 * <p>The other half is {@code search-index.js} among the page's scripts, which reads what is written here.
 */
@NullMarked
package org.reportsite.search;

import org.jspecify.annotations.NullMarked;
