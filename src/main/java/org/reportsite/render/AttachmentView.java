package org.reportsite.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reportsite.link.AttachedFile;
import org.reportsite.link.Destination;
import org.reportsite.link.FileCopy;

/**
 * A file in the list at a report's end.
 *
 * @param href where it is, null where it is not published
 * @param facts its kind and size, or the path at which it was not found
 */
record AttachmentView(String title, @Nullable String href, String facts) {

    private static final BigDecimal STEP = BigDecimal.valueOf(1024);

    static AttachmentView of(AttachedFile attached, ReportLinks links, Texts texts) {
        String path = attached.attachment().path();
        String title = attached.attachment().name();
        return attached.destination() instanceof Destination.Copy copy
                ? new AttachmentView(
                        title, links.target(copy).map(ReportLinks.Target::href).orElse(null), facts(copy.file(), texts))
                : new AttachmentView(title, null, title.equals(path) ? "" : texts.text("report.link.address", path));
    }

    private static String facts(FileCopy file, Texts texts) {
        return texts.text("report.attachment", file.type().toUpperCase(Locale.ROOT), size(file.bytes(), texts));
    }

    /** The size in units of 1024, one decimal below ten; as text, so that no locale groups or points it otherwise. */
    static String size(long bytes, Texts texts) {
        BigDecimal size = BigDecimal.valueOf(bytes);
        String unit = "size.bytes";
        for (String next : new String[] {"size.kilobytes", "size.megabytes"}) {
            if (size.compareTo(STEP) >= 0) {
                size = size.divide(STEP, 4, RoundingMode.HALF_UP);
                unit = next;
            }
        }
        int decimals = size.compareTo(BigDecimal.TEN) < 0 && !unit.equals("size.bytes") ? 1 : 0;
        return texts.text(unit, size.setScale(decimals, RoundingMode.HALF_UP).toPlainString());
    }
}
