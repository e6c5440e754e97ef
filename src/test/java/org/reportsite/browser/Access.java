package org.reportsite.browser;

import java.io.IOException;

/** How a reader opens the example site; tests that run with each hold it to be the same in both. */
enum Access {
    /** From a folder on a disk. */
    FOLDER,
    /** From a server, below a path of it. */
    SUB_PATH;

    /** Opens the site until it is closed. */
    Opened open() throws IOException {
        Website site = Website.example();
        if (this == FOLDER) {
            return new Opened(site.base(), () -> {});
        }
        SiteServer server = new SiteServer(site.folder());
        return new Opened(server.base(), server::close);
    }

    /**
     * The site, open.
     *
     * @param base address of its folder, with a slash at the end
     * @param end what closes it
     */
    record Opened(String base, Runnable end) implements AutoCloseable {
        @Override
        public void close() {
            end.run();
        }
    }
}
