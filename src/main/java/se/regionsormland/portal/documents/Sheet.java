package se.regionsormland.portal.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A table for a spreadsheet. Each row has a cell for each heading. */
public record Sheet(String name, List<String> headings, List<List<Cell>> rows) {

  /** What stands in a cell. A text is a text, whatever it begins with. */
  public sealed interface Cell {

    record Text(String text) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    /** With two decimals. */
    record Decimal(BigDecimal number) implements Cell {}
  }

  public Sheet {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
  }

  public static Cell text(String text) {
    return new Cell.Text(text);
  }
}
