package org.reportsite.browser;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests of the example site, each run from a folder and from a server. */
@ExtendWith(Chromium.class)
abstract class ExamplePages {

    private final Access.Opened site;

    ExamplePages(Access access) throws IOException {
        this.site = access.open();
    }

    @AfterEach
    void close() {
        site.close();
    }

    /** The address of its folder, with a slash at the end. */
    final String base() {
        return site.base();
    }

    /** The address of a page, given by its path from the site's folder. */
    final String address(String path) {
        return site.base() + path;
    }
}
