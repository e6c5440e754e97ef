package org.reportsite.check.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportsite.check.Checks;
import org.reportsite.collection.Look;
import org.reportsite.collection.SiteConfig;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.diagnostic.Severity;
import org.reportsite.diagnostic.Subject;
import org.reportsite.diagnostic.Waived;

/** Findings of the collection {@code city}, whose language is Chinese. */
final class Findings {

    static final SiteConfig SITE = new SiteConfig(
            "T",
            null,
            null,
            false,
            Look.USUAL,
            null,
            Locale.SIMPLIFIED_CHINESE,
            List.of(Checks.config(null, Map.of(), List.of())));
    static final Languages LANGUAGES = new Languages(SITE.collections());

    private Findings() {}

    static Finding placeholder(int line, int column, @Nullable String sourceLine, String text) {
        return finding("placeholder", Severity.ERROR, line, column, sourceLine, null, text);
    }

    static Finding placeholder(String file, String sourceLine, String text) {
        return finding("placeholder", Severity.ERROR, new Location(file, 1, 1), sourceLine, null, text);
    }

    static Finding at(String file) {
        return placeholder(file, "XX市", "XX市");
    }

    static Finding unknown(int line) {
        return finding("section-unknown", Severity.WARNING, line, 1, "## 其他", null, "其他");
    }

    static Finding waived(int line) {
        Waived terms = new Waived("人员变动", "办公室", LocalDate.of(2027, 1, 31));
        return finding("placeholder", Severity.ERROR, line, 1, "XX市", terms, "XX市");
    }

    static Finding waivedByComment(int line) {
        return finding("placeholder", Severity.ERROR, line, 1, "XX市", Waived.byComment("数字尚未公布"), "XX市");
    }

    private static Finding finding(
            String rule,
            Severity severity,
            int line,
            int column,
            @Nullable String sourceLine,
            @Nullable Waived waived,
            String argument) {
        Location at = new Location("src/reports/2024/xincheng.md", line, column);
        return finding(rule, severity, at, sourceLine, waived, argument);
    }

    private static Finding finding(
            String rule,
            Severity severity,
            Location at,
            @Nullable String sourceLine,
            @Nullable Waived waived,
            String argument) {
        Problem problem = new Problem(at, sourceLine, Message.of(rule, argument), Message.of(rule + ".hint", argument));
        return new Finding(rule, severity, problem, new Subject("city", "xincheng", 2024, null), waived);
    }
}
