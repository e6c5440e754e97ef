package org.reportsite.render;

/**
 * Takes pages as they are made.
 *
 * @param <E> what is thrown where a page can't be taken
 */
@FunctionalInterface
public interface PageSink<E extends Exception> {

    /** Takes a page. */
    void take(Page page) throws E;
}
