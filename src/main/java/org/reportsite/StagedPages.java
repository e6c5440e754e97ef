package org.reportsite;

import java.io.IOException;
import java.util.List;
import org.reportsite.publish.Staging;
import org.reportsite.render.Page;
import org.reportsite.render.PageSink;

/** Puts pages into the site in the making. */
final class StagedPages implements PageSink<IOException> {

    private final Target target;

    private StagedPages(Target target) {
        this.target = target;
    }

    private interface Target {
        void write(String path, byte[] content) throws IOException;
    }

    /** Pages that are new. */
    static StagedPages adding(Staging staging) {
        return new StagedPages(staging::write);
    }

    /** Pages, some of which were put there before with other content. */
    static StagedPages replacing(Staging staging) {
        return new StagedPages(staging::replace);
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
        target.write(path, content);
    }
}
