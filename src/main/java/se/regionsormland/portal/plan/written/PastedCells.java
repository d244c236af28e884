package se.regionsormland.portal.plan.written;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Cells as a sheet puts them on the clipboard: tabs between, and quotes where a cell needs them. A
 * text without any tab has semicolons between, as a Swedish sheet that was saved as text.
 */
final class PastedCells {

  private static final char QUOTE = '"';

  private final String text;
  private final char between;
  private final List<List<String>> rows = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private List<String> row = new ArrayList<>();
  private int at;

  private PastedCells(String text) {
    this.text = text.replace("\r\n", "\n").replace('\r', '\n');
    this.between = text.indexOf('\t') < 0 ? ';' : '\t';
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
    if (sign == between) {
      endCell();
    } else if (sign == '\n') {
      endRow();
    } else if (sign == QUOTE) {
      int end = first ? closing(at) : -1;
      cell.append(end < 0 ? "\"" : text.substring(at, end).replace("\"\"", "\""));
      at = end < 0 ? at : end + 1;
    } else {
      cell.append(sign);
    }
  }

  /**
   * The quote that ends the cell: followed by what stands between, a line's end or nothing; -1 for
   * none.
   */
  private int closing(int from) {
    for (int quote = text.indexOf(QUOTE, from);
        quote >= 0;
        quote = text.indexOf(QUOTE, quote + 1)) {
      char after = quote + 1 < text.length() ? text.charAt(quote + 1) : '\n';
      if (after == between || after == '\n') {
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

  /** As a sheet would put them there again. */
  static String written(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(PastedCells::written).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n"));
  }

  private static String written(String cell) {
    boolean quoted = cell.indexOf('\n') >= 0 || cell.indexOf('\t') >= 0 || cell.startsWith("\"");
    return quoted ? QUOTE + cell.replace("\"", "\"\"") + QUOTE : cell;
  }
}
