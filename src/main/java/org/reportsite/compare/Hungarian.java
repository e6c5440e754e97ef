package org.reportsite.compare;

import java.util.Arrays;

/** Kuhn's Hungarian method with potentials and shortest augmenting paths. */
final class Hungarian {

    private final double[][] weights;
    private final int rows;
    private final int columns;
    private final double[] rowPotential;
    private final double[] columnPotential;
    /** Row of each column, both from 1; 0 for none. */
    private final int[] rowOf;

    private final int[] previous;

    private Hungarian(double[][] weights) {
        this.weights = weights;
        rows = weights.length;
        columns = weights[0].length;
        rowPotential = new double[rows + 1];
        columnPotential = new double[columns + 1];
        rowOf = new int[columns + 1];
        previous = new int[columns + 1];
    }

    /**
     * For each row the column of the assignment with the highest sum, in time rows² × columns.
     *
     * @param weights at least one row, no more rows than columns, all rows of one length
     */
    static int[] heaviest(double[][] weights) {
        Hungarian run = new Hungarian(weights);
        for (int row = 1; row <= run.rows; row++) {
            run.flip(run.shortestPath(row));
        }
        int[] columnOf = new int[run.rows];
        for (int column = 1; column <= run.columns; column++) {
            if (run.rowOf[column] > 0) {
                columnOf[run.rowOf[column] - 1] = column - 1;
            }
        }
        return columnOf;
    }

    /** Finds the free column that the row reaches by the cheapest alternating path. */
    private int shortestPath(int row) {
        double[] least = new double[columns + 1];
        boolean[] done = new boolean[columns + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        rowOf[0] = row;
        int column = 0;
        do {
            done[column] = true;
            relax(column, least, done);
            int next = nearest(least, done);
            shift(least[next], least, done);
            column = next;
        } while (rowOf[column] != 0);
        return column;
    }

    private void relax(int from, double[] least, boolean[] done) {
        int row = rowOf[from];
        for (int j = 1; j <= columns; j++) {
            if (!done[j]) {
                double cost = -weights[row - 1][j - 1] - rowPotential[row] - columnPotential[j];
                if (cost < least[j]) {
                    least[j] = cost;
                    previous[j] = from;
                }
            }
        }
    }

    private int nearest(double[] least, boolean[] done) {
        int nearest = -1;
        for (int j = 1; j <= columns; j++) {
            if (!done[j] && (nearest < 0 || least[j] < least[nearest])) {
                nearest = j;
            }
        }
        return nearest;
    }

    private void shift(double delta, double[] least, boolean[] done) {
        for (int j = 0; j <= columns; j++) {
            if (done[j]) {
                rowPotential[rowOf[j]] += delta;
                columnPotential[j] -= delta;
            } else {
                least[j] -= delta;
            }
        }
    }

    private void flip(int end) {
        int column = end;
        while (column != 0) {
            rowOf[column] = rowOf[previous[column]];
            column = previous[column];
        }
    }
}
