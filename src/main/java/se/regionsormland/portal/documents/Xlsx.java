package se.regionsormland.portal.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.documents.Sheet.Cell;

/**
 * Tables for a spreadsheet. There are no formulas: a text that begins as a formula does is a text,
 * also for whoever edits the cell.
 */
@Component
public class Xlsx {

  /** The format holds no more in a cell. */
  private static final int LONGEST = 32_767;

  private static final int WIDEST = 60;
  private static final int CHARACTER = 256;

  public byte[] of(List<Sheet> sheets) {
    try (var file = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      var styles = new Styles(file);
      sheets.forEach(sheet -> add(file, sheet, styles));
      file.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(XSSFWorkbook file, Sheet sheet, Styles styles) {
    var page = file.createSheet(WorkbookUtil.createSafeSheetName(sheet.name()));
    row(page, 0, sheet.headings().stream().map(Sheet::text).toList(), styles, styles.heading);
    for (int at = 0; at < sheet.rows().size(); at++) {
      row(page, at + 1, sheet.rows().get(at), styles, styles.text);
    }
    page.createFreezePane(0, 1);
    for (int column = 0; column < sheet.headings().size(); column++) {
      page.setColumnWidth(column, width(sheet, column));
    }
  }

  private static void row(
      XSSFSheet page, int at, List<Cell> cells, Styles styles, CellStyle ofTexts) {
    var row = page.createRow(at);
    for (int column = 0; column < cells.size(); column++) {
      write(row.createCell(column), cells.get(column), styles, ofTexts);
    }
  }

  private static void write(XSSFCell cell, Cell content, Styles styles, CellStyle ofTexts) {
    switch (content) {
      case Cell.Text(var text) -> {
        cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        cell.setCellStyle(ofTexts);
      }
      case Cell.Day(var day) -> {
        cell.setCellValue(day);
        cell.setCellStyle(styles.day);
      }
    }
  }

  /** In 256ths of a character. Asking the fonts would need fonts where the portal runs. */
  private static int width(Sheet sheet, int column) {
    int longest = sheet.rows().stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
    int heading = sheet.headings().get(column).length();
    return (Math.min(WIDEST, Math.max(longest, heading)) + 2) * CHARACTER;
  }

  private static int length(Cell cell) {
    return switch (cell) {
      case Cell.Text(var text) -> text.length();
      case Cell.Day(var day) -> day.toString().length();
    };
  }

  private static final class Styles {

    private final CellStyle heading;
    private final CellStyle text;
    private final CellStyle day;

    Styles(XSSFWorkbook file) {
      var bold = file.createFont();
      bold.setBold(true);
      heading = file.createCellStyle();
      heading.setFont(bold);
      heading.setQuotePrefixed(true);
      text = file.createCellStyle();
      text.setQuotePrefixed(true);
      text.setWrapText(true);
      day = formatted(file, "yyyy-mm-dd");
    }

    private static CellStyle formatted(XSSFWorkbook file, String format) {
      var style = file.createCellStyle();
      style.setDataFormat(file.createDataFormat().getFormat(format));
      return style;
    }
  }
}
