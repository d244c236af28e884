package se.regionsormland.portal.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.documents.Sheet.Cell;

/**
 * Tables for a spreadsheet. The only formulas are the sums that are made here: a text that begins
 * as a formula does is a text, also for whoever edits the cell.
 */
@Component
public class Xlsx {

  /** The format holds no more in a cell. */
  private static final int LONGEST = 32_767;

  private static final int WIDEST = 60;
  private static final int CHARACTER = 256;

  /** {@code sum} is what stands before the sums. Their results are in the file too. */
  public byte[] of(List<Sheet> sheets, String sum) {
    try (var file = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      var styles = new Styles(file);
      sheets.forEach(sheet -> add(file, sheet, sum, styles));
      XSSFFormulaEvaluator.evaluateAllFormulaCells(file);
      file.setForceFormulaRecalculation(true);
      file.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(XSSFWorkbook file, Sheet sheet, String sum, Styles styles) {
    var page = file.createSheet(WorkbookUtil.createSafeSheetName(sheet.name()));
    row(page, 0, sheet.headings().stream().map(Sheet::text).toList(), styles, styles.heading);
    for (int at = 0; at < sheet.rows().size(); at++) {
      row(page, at + 1, sheet.rows().get(at), styles, styles.text);
    }
    if (!sheet.summed().isEmpty()) {
      sums(page, sheet, sum, styles);
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
      case Cell.Count(var number) -> {
        cell.setCellValue((double) number);
        cell.setCellStyle(styles.number);
      }
      case Cell.Day(var day) -> {
        cell.setCellValue(day);
        cell.setCellStyle(styles.day);
      }
    }
  }

  private static void sums(XSSFSheet page, Sheet sheet, String sum, Styles styles) {
    int last = sheet.rows().size();
    var row = page.createRow(last + 1);
    write(row.createCell(0), Sheet.text(sum), styles, styles.heading);
    for (int column : sheet.summed()) {
      var cell = row.createCell(column);
      cell.setCellStyle(styles.total);
      var letter = CellReference.convertNumToColString(column);
      // Without rows the heading is added up: a text, so nothing.
      cell.setCellFormula(
          "SUM(%s%d:%s%d)".formatted(letter, Math.min(2, last + 1), letter, last + 1));
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
      case Cell.Count(var number) -> String.valueOf(number).length() * 4 / 3;
      case Cell.Day(var day) -> day.toString().length();
    };
  }

  private static final class Styles {

    private final CellStyle heading;
    private final CellStyle text;
    private final CellStyle number;
    private final CellStyle total;
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
      number = formatted(file, "#,##0");
      total = formatted(file, "#,##0");
      total.setFont(bold);
      day = formatted(file, "yyyy-mm-dd");
    }

    private static CellStyle formatted(XSSFWorkbook file, String format) {
      var style = file.createCellStyle();
      style.setDataFormat(file.createDataFormat().getFormat(format));
      return style;
    }
  }
}
