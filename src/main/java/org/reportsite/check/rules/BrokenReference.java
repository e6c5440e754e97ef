package org.reportsite.check.rules;

import org.reportsite.check.CheckedReport;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Message;
import org.reportsite.link.Destination.Nowhere;
import org.reportsite.report.Position;

/** Words a finding about what leads nowhere: why, and what to do, depend on the reason alone. */
final class BrokenReference {

    private static final int LONGEST = 120;

    private BrokenReference() {}

    /**
     * A fault.
     *
     * @param key key of its text, which takes the target and the reason
     */
    static Fault fault(CheckedReport report, String rule, String key, Position at, String target, Nowhere nowhere) {
        Message reason = Message.of(nowhere.trouble().key(), nowhere.detail());
        Message hint = Message.of(nowhere.trouble().key() + ".hint", nowhere.detail());
        return Fault.of(rule, report.problem(at, Message.of(key, shortened(target), reason), hint));
    }

    /** A target may be a whole image, encoded. */
    private static String shortened(String target) {
        return target.length() <= LONGEST
                ? target
                : target.substring(0, target.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
