package se.regionsormland.portal.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.documents.Sheet.Cell;

/** Tables for a spreadsheet, without formulas. */
@Component
public class Xlsx {

  private static final int WIDEST = 60;

  public byte[] of(List<Sheet> sheets) {
    try (var file = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      sheets.forEach(sheet -> add(new SheetWriter(file, sheet.name()), sheet));
      file.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(SheetWriter page, Sheet sheet) {
    page.headings(sheet.headings());
    for (var cells : sheet.rows()) {
      int row = page.row(List.of());
      for (int column = 0; column < cells.size(); column++) {
        write(page, row, column, cells.get(column));
      }
    }
    for (int column = 0; column < sheet.headings().size(); column++) {
      page.width(column, width(sheet, column));
    }
  }

  private static void write(SheetWriter page, int row, int column, Cell content) {
    switch (content) {
      case Cell.Text(var text) -> page.text(row, column, text);
      case Cell.Day(var day) -> page.day(row, column, day);
      case Cell.Decimal(var number) -> page.number(row, column, number);
    }
  }

  private static int width(Sheet sheet, int column) {
    int longest = sheet.rows().stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
    int heading = sheet.headings().get(column).length();
    return Math.min(WIDEST, Math.max(longest, heading)) + 2;
  }

  private static int length(Cell cell) {
    return switch (cell) {
      case Cell.Text(var text) -> text.length();
      case Cell.Day(var day) -> day.toString().length();
      case Cell.Decimal(var number) -> number.toPlainString().length();
    };
  }
}
