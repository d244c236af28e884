package se.regionsormland.portal.fairness;

import java.util.ArrayDeque;
import java.util.BitSet;

/**
 * Which cells of a table are withheld, when the totals of its rows and columns are published and
 * each is at least five. First those under five; then further ones, the smallest first, until
 * another table with the same totals and the same published cells has another number in each cell
 * that is withheld.
 */
final class Cells {

  private final int[][] counts;
  private final boolean[][] withheld;

  private Cells(int[][] counts) {
    this.counts = counts;
    this.withheld = new boolean[counts.length][counts[0].length];
  }

  /** True where a cell is withheld. {@code counts} has rows and columns; no total is in it. */
  static boolean[][] withheld(int[][] counts) {
    var cells = new Cells(counts);
    if (counts.length > 1 && counts[0].length > 1) {
      cells.withholdSmall();
      while (cells.withholdOneMore()) {
        // Until none can be told.
      }
    }
    return cells.withheld;
  }

  private void withholdSmall() {
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < counts[row].length; column++) {
        withheld[row][column] = counts[row][column] < Merging.LEAST;
      }
    }
  }

  /** False when none of the withheld can be told. */
  private boolean withholdOneMore() {
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < counts[row].length; column++) {
        if (withheld[row][column] && canBeTold(row, column)) {
          return withholdBeside(row, column);
        }
      }
    }
    return false;
  }

  /** The smallest published in the same row or column; if there is none, anywhere. */
  private boolean withholdBeside(int row, int column) {
    int[] best = null;
    for (int r = 0; r < counts.length; r++) {
      for (int c = 0; c < counts[r].length; c++) {
        if (!withheld[r][c] && isBetter(best, r, c, row, column)) {
          best = new int[] {r, c};
        }
      }
    }
    if (best == null) {
      return false;
    }
    withheld[best[0]][best[1]] = true;
    return true;
  }

  private boolean isBetter(
      int @org.jspecify.annotations.Nullable [] best, int r, int c, int row, int column) {
    if (best == null) {
      return true;
    }
    boolean beside = r == row || c == column;
    boolean bestBeside = best[0] == row || best[1] == column;
    return beside == bestBeside ? counts[r][c] < counts[best[0]][best[1]] : beside;
  }

  private boolean canBeTold(int row, int column) {
    return !canGrow(row, column, true) && !(counts[row][column] > 0 && canGrow(row, column, false));
  }

  /**
   * Whether one more ({@code grows}), or one less, in the cell can be made up for elsewhere: a way
   * from its column to its row, by withheld cells that take turns in getting one less and one more.
   */
  private boolean canGrow(int row, int column, boolean grows) {
    var rows = new BitSet();
    var columns = new BitSet();
    var next = new ArrayDeque<Integer>();
    next.add(column);
    columns.set(column);
    while (!next.isEmpty()) {
      int c = next.remove();
      for (int r = 0; r < counts.length; r++) {
        boolean own = r == row && c == column;
        if (own || rows.get(r) || !withheld[r][c] || (grows && counts[r][c] == 0)) {
          continue;
        }
        if (r == row) {
          return true;
        }
        rows.set(r);
        onwards(r, grows, columns, next);
      }
    }
    return false;
  }

  private void onwards(int r, boolean grows, BitSet columns, ArrayDeque<Integer> next) {
    for (int c = 0; c < counts[r].length; c++) {
      if (withheld[r][c] && !columns.get(c) && (grows || counts[r][c] > 0)) {
        columns.set(c);
        next.add(c);
      }
    }
  }
}
