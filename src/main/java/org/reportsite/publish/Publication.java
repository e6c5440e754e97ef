package org.reportsite.publish;

/**
 * What publishing did.
 *
 * @param written files that are new or have new content
 * @param unchanged files that stood there already, byte for byte
 * @param removed files of earlier builds that are no longer wanted
 */
public record Publication(int written, int unchanged, int removed) {}
