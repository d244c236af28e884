package se.regionsormland.portal.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A sheet that is written row by row; rows are numbered as people count, columns from 0. Text is
 * text and never a formula, also when somebody edits its cell; a formula has no value beside it, so
 * that whoever opens the file calculates it.
 */
public final class SheetWriter {

  /** The format holds 32,767 signs in a cell, of which its own way to write some takes a few. */
  private static final int LONGEST = 32_000;

  private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t\\r]]");
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
  private static final int CHARACTER = 256;

  private final XSSFSheet sheet;
  private final XSSFCellStyle text;
  private final XSSFCellStyle heading;
  private final CellStyle money;
  private final CellStyle day;

  public SheetWriter(XSSFWorkbook book, String name) {
    this.sheet = book.createSheet(WorkbookUtil.createSafeSheetName(name));
    this.text = text(book);
    this.heading = text(book);
    var bold = book.createFont();
    bold.setBold(true);
    heading.setFont(bold);
    this.money = formatted(book, "#,##0.00");
    this.day = formatted(book, "yyyy-mm-dd");
  }

  private static XSSFCellStyle text(XSSFWorkbook book) {
    var style = book.createCellStyle();
    style.setQuotePrefixed(true);
    style.setWrapText(true);
    return style;
  }

  private static CellStyle formatted(XSSFWorkbook book, String format) {
    var style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }

  /** The next row, with a text in each of the first cells. Gives its number. */
  public int row(List<String> texts) {
    int row = sheet.createRow(sheet.getLastRowNum() + 1).getRowNum() + 1;
    for (int column = 0; column < texts.size(); column++) {
      text(row, column, texts.get(column));
    }
    return row;
  }

  /** As {@link #row}, in bold, and seen also when the rows below are moved. */
  void headings(List<String> texts) {
    int row = row(texts);
    sheet.getRow(row - 1).forEach(cell -> cell.setCellStyle(heading));
    sheet.createFreezePane(0, row);
  }

  void text(int row, int column, String words) {
    cell(row, column, text).setCellValue(plain(words));
  }

  void day(int row, int column, LocalDate date) {
    cell(row, column, day).setCellValue(date);
  }

  public void number(int row, int column, BigDecimal number) {
    cell(row, column, money).setCellValue(number.doubleValue());
  }

  public void formula(int row, int column, String formula) {
    cell(row, column, money).setCellFormula(formula);
  }

  /** In characters. Asking the fonts would need fonts where the portal runs. */
  void width(int column, int characters) {
    sheet.setColumnWidth(column, characters * CHARACTER);
  }

  private XSSFCell cell(int row, int column, CellStyle style) {
    var cell = sheet.getRow(row - 1).createCell(column);
    cell.setCellStyle(style);
    return cell;
  }

  /** "C2:E2". */
  public static String cells(int row, int first, int last) {
    return cell(row, first) + ":" + cell(row, last);
  }

  public static String cell(int row, int column) {
    return CellReference.convertNumToColString(column) + row;
  }

  /** Of the same sheet or another. */
  public String of(String cell) {
    return "'" + sheet.getSheetName() + "'!" + cell;
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
