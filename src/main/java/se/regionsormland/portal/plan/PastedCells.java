package se.regionsormland.portal.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells as a sheet puts them on the clipboard: tabs between, and quotes where a cell needs them.
 */
final class PastedCells {

  private static final char QUOTE = '"';

  private final String text;
  private final List<List<String>> rows = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private List<String> row = new ArrayList<>();
  private int at;

  private PastedCells(String text) {
    this.text = text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Row by row as the sheet has them: a line break in a quoted cell ends no row. */
  static List<List<String>> of(String text) {
    return new PastedCells(text).read();
  }

  private List<List<String>> read() {
    while (at < text.length()) {
      next(text.charAt(at));
    }
    if (!row.isEmpty() || !cell.isEmpty()) {
      endRow();
    }
    return rows;
  }

  private void next(char sign) {
    boolean first = cell.isEmpty();
    at++;
    switch (sign) {
      case '\t' -> endCell();
      case '\n' -> endRow();
      case QUOTE -> {
        int end = first ? closing(at) : -1;
        cell.append(end < 0 ? "\"" : text.substring(at, end).replace("\"\"", "\""));
        at = end < 0 ? at : end + 1;
      }
      default -> cell.append(sign);
    }
  }

  /** The quote that ends the cell: followed by a tab, a line's end or nothing; -1 for none. */
  private int closing(int from) {
    for (int quote = text.indexOf(QUOTE, from);
        quote >= 0;
        quote = text.indexOf(QUOTE, quote + 1)) {
      char after = quote + 1 < text.length() ? text.charAt(quote + 1) : '\n';
      if (after == '\t' || after == '\n') {
        return quote;
      }
      quote = after == QUOTE ? quote + 1 : quote;
    }
    return -1;
  }

  private void endCell() {
    row.add(cell.toString().strip());
    cell.setLength(0);
  }

  private void endRow() {
    endCell();
    rows.add(row);
    row = new ArrayList<>();
  }
}
