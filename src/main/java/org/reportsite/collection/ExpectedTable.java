package org.reportsite.collection;

import java.util.List;

/**
 * A table that a section must have.
 *
 * @param columns what its heading row holds, in any order; empty for any table
 */
public record ExpectedTable(List<String> columns) {
    public ExpectedTable {
        columns = List.copyOf(columns);
    }
}
