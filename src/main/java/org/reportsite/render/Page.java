package org.reportsite.render;

/**
 * A file of the site.
 *
 * @param path address relative to the site's root, forward slashes
 * @param content its bytes; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // Pages are written and let go: nobody compares them or puts them in a set.
public record Page(String path, byte[] content) {}
