package org.reportsite.read;

import java.util.List;
import org.reportsite.diagnostic.Fault;
import org.reportsite.report.FrontMatter;

final class FrontMatterReader {
    private FrontMatterReader() {}

    static FrontMatter read(String file, FrontMatterBlock block, List<String> lines, List<Fault> faults) {
        return FrontMatter.NONE;
    }
}
