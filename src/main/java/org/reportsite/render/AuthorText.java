package org.reportsite.render;

import org.reportsite.render.AuthorPages.ItemView;
import org.reportsite.render.AuthorPages.ReportView;
import org.reportsite.render.AuthorPages.SectionView;
import org.reportsite.render.AuthorPages.View;

/** A unit's notes as plain text, to be pasted into a mail. */
final class AuthorText {

    private static final String INDENT = "    ";

    private final Texts texts;
    private final StringBuilder out = new StringBuilder();

    AuthorText(Texts texts) {
        this.texts = texts;
    }

    String write(View view) {
        line(view.title()).line("").line(view.intro());
        view.reports().forEach(this::report);
        line("").line(view.end());
        return VisibleControls.in(out.toString());
    }

    private void report(ReportView report) {
        line("").line("").line(report.name());
        if (report.file() != null) {
            line(report.file());
        }
        report.sections().forEach(this::section);
    }

    private void section(SectionView section) {
        line("").line(texts.text("author.section", section.heading()));
        int number = section.first();
        for (ItemView item : section.items()) {
            line("").line(texts.text("author.item", number, item.weight(), item.message()));
            if (item.place() != null) {
                line(INDENT + texts.text("author.line", texts.text("author.where"), item.place()));
            }
            if (!item.hint().isEmpty()) {
                line(INDENT + texts.text("author.line", texts.text("author.todo"), item.hint()));
            }
            number++;
        }
    }

    private AuthorText line(String line) {
        out.append(line).append('\n');
        return this;
    }
}
