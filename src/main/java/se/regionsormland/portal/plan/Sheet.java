package se.regionsormland.portal.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A sheet that is written row by row. Text is text and never a formula, also when somebody edits
 * its cell; a formula has no value beside it, so that whoever opens the file calculates it.
 */
final class Sheet {

  private static final int LONGEST = 32_000;
  private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final XSSFSheet sheet;
  private final XSSFCellStyle text;
  private final CellStyle money;

  Sheet(XSSFWorkbook book, String name) {
    this.sheet = book.createSheet(name);
    this.text = book.createCellStyle();
    text.setQuotePrefixed(true);
    text.setWrapText(true);
    this.money = book.createCellStyle();
    money.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
  }

  /** The next row, with a text in each of the first cells. Its number is as people count. */
  int row(List<String> texts) {
    var row = sheet.createRow(sheet.getLastRowNum() + 1);
    for (int column = 0; column < texts.size(); column++) {
      var cell = row.createCell(column);
      cell.setCellStyle(text);
      cell.setCellValue(plain(texts.get(column)));
    }
    return row.getRowNum() + 1;
  }

  void number(int row, int column, BigDecimal number) {
    var cell = at(row).createCell(column);
    cell.setCellStyle(money);
    cell.setCellValue(number.doubleValue());
  }

  void money(int row, int column, Money sum) {
    number(row, column, sum.inKronor());
  }

  void formula(int row, int column, String formula) {
    var cell = at(row).createCell(column);
    cell.setCellStyle(money);
    cell.setCellFormula(formula);
  }

  /** "C2:E2". */
  static String cells(int row, int first, int last) {
    return cell(row, first) + ":" + cell(row, last);
  }

  static String cell(int row, int column) {
    return CellReference.convertNumToColString(column) + row;
  }

  /** Of the same sheet or another. */
  String of(String cell) {
    return "'" + sheet.getSheetName() + "'!" + cell;
  }

  private XSSFRow at(int row) {
    return sheet.getRow(row - 1);
  }

  /**
   * What the file can hold; what looks like the format's own way to write a sign is kept as it is.
   */
  private static String plain(String text) {
    var kept = FORBIDDEN.matcher(text).replaceAll("");
    var whole = kept.length() > LONGEST ? kept.substring(0, LONGEST) : kept;
    return ESCAPE.matcher(whole).replaceAll("_x005F_");
  }
}
