package se.regionsormland.portal.fairness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures by category, as they are published. Every total is at least five.
 *
 * @param columns what the cells are about; empty where only totals are given
 */
public record Table(Dimension by, List<String> columns, List<Row> rows) {

  /**
   * @param days to the first answer
   * @param cells in the order of the columns; null where a number is withheld
   */
  public record Row(
      String category, int total, @Nullable Spread days, List<@Nullable Integer> cells) {

    public Row {
      cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }
  }

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
