package org.reportsite.read;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportsite.report.Block;
import org.reportsite.report.Position;

/** flexmark's table nodes to a table. */
final class TableConverter {

    private final InlineConverter inlines;

    TableConverter(InlineConverter inlines) {
        this.inlines = inlines;
    }

    Block.Table table(TableBlock table, Position at) {
        List<Block.Cell> header = new ArrayList<>();
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Node part : table.getChildren()) {
            for (Node row : part instanceof TableSeparator ? List.<Node>of() : part.getChildren()) {
                if (row instanceof TableRow && part instanceof TableHead && header.isEmpty()) {
                    header.addAll(cells(row));
                } else if (row instanceof TableRow) {
                    rows.add(cells(row));
                }
            }
        }
        return new Block.Table(header, rows, at);
    }

    private List<Block.Cell> cells(Node row) {
        List<Block.Cell> cells = new ArrayList<>();
        for (Node node : row.getChildren()) {
            if (node instanceof TableCell cell) {
                cells.add(new Block.Cell(inlines.content(cell), alignment(cell.getAlignment())));
            }
        }
        return cells;
    }

    private static Block.Alignment alignment(TableCell.@Nullable Alignment alignment) {
        return alignment == null ? Block.Alignment.NONE : Block.Alignment.valueOf(alignment.name());
    }
}
