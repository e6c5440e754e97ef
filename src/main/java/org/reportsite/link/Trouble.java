package org.reportsite.link;

import java.util.Locale;

/** Why a link, image or attachment leads nowhere. */
public enum Trouble {
    /** Nothing is said. */
    EMPTY,
    /** It begins at a root that the site doesn't know. */
    ABSOLUTE,
    /** An address that is neither web, mail nor telephone. */
    SCHEME,
    /** Control characters or backslashes. */
    CHARACTERS,
    /** An image of another host. */
    REMOTE,
    /** There is no such file. */
    MISSING,
    /** The file is spelled otherwise. */
    SPELLING,
    /** It leads out of the source folder. */
    OUTSIDE,
    /** A file of text without a page: a draft, or no report of the collection. */
    UNPUBLISHED,
    /** A kind of file that is not published. */
    KIND,
    /** The report has no such heading. */
    ANCHOR,
    /** A folder, a pipe or the like. */
    NOT_A_FILE,
    /** There is no permission, or reading failed. */
    UNREADABLE,
    /** More bytes than are copied. */
    TOO_BIG,
    /** No image, whatever its name says. */
    NO_IMAGE,
    /** An SVG image that could run scripts or load from elsewhere. */
    ACTIVE;

    /** Key of its text, {@code link-trouble.missing}; what to do stands under the key and {@code .hint}. */
    public String key() {
        return "link-trouble." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
