package org.reportsite;

import java.io.IOException;
import java.util.List;
import org.reportsite.publish.Staging;
import org.reportsite.render.Page;
import org.reportsite.render.PageSink;

/** Puts pages into the site in the making. */
final class StagedPages implements PageSink<IOException> {

    private final Staging staging;

    StagedPages(Staging staging) {
        this.staging = staging;
    }

    @Override
    public void take(Page page) throws IOException {
        write(page.path(), page.content());
    }

    void takeAll(List<Page> pages) throws IOException {
        for (Page page : pages) {
            take(page);
        }
    }

    void write(String path, byte[] content) throws IOException {
        staging.write(path, content);
    }
}
