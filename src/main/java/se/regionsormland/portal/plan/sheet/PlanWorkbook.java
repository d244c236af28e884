package se.regionsormland.portal.plan.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.regionsormland.portal.documents.SheetWriter;
import se.regionsormland.portal.plan.ByYear;
import se.regionsormland.portal.plan.Cost;
import se.regionsormland.portal.plan.Plan;
import se.regionsormland.portal.plan.Said;
import se.regionsormland.portal.plan.rules.RulesOfDay;

/**
 * A plan as a workbook (XLSX) whose sums are formulas, calculated by whoever opens it. The costs of
 * staff stand on a sheet of their own, with what they are calculated from.
 */
public final class PlanWorkbook {

  private static final int FIRST_COST = 3;
  private static final int FIRST_FINANCING = 5;

  private final Plan plan;
  private final PlanWords words;
  private final RulesOfDay rules;
  private final Locale reader;
  private final List<Integer> years;

  private PlanWorkbook(Plan plan, PlanWords words, RulesOfDay rules, Locale reader) {
    this.plan = plan;
    this.words = words;
    this.rules = rules;
    this.reader = reader;
    this.years = List.copyOf(plan.sums().years());
  }

  public static byte[] of(Plan plan, PlanWords words, RulesOfDay rules, Locale reader) {
    var workbook = new PlanWorkbook(plan, words, rules, reader);
    try (var book = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      workbook.write(book);
      book.setForceFormulaRecalculation(true);
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(XSSFWorkbook book) {
    var costs = new SheetWriter(book, say("costs"));
    var financing = new SheetWriter(book, say("financing"));
    var staff = new StaffSheet(new SheetWriter(book, say("staff")), plan.rates(), this::say);
    int costTotal = costs(costs, staff);
    int financingTotal = financing(financing);
    var compared = new SheetWriter(book, say("compared"));
    compare(compared, costs, costTotal, financing, financingTotal);
  }

  private int costs(SheetWriter sheet, StaffSheet staff) {
    sheet.row(headings("kind", "what", "carried-by"));
    var ofStaff = new ArrayList<Integer>();
    int last = 1;
    for (var line : plan.sums().lines()) {
      last = sheet.row(texts(line.row()));
      switch (line.row()) {
        case Cost.Staff one -> {
          staff.write(one, years, sheet, last, FIRST_COST);
          ofStaff.add(last);
        }
        case Cost.Expense one -> amounts(sheet, last, FIRST_COST, one.amounts());
        case Cost.FlatRate _ -> {}
      }
      sum(sheet, last, FIRST_COST);
    }
    new FlatRows(plan, years, FIRST_COST).write(sheet, ofStaff);
    return total(sheet, last, FIRST_COST);
  }

  private List<String> texts(Cost row) {
    return switch (row) {
      case Cost.Staff one -> List.of(kind(row), one.role(), one.carriedBy());
      case Cost.Expense one -> List.of(kind(row), one.what(), one.carriedBy());
      case Cost.FlatRate one -> List.of(kind(row), one.percent().toPlainString() + " %", "");
    };
  }

  private String kind(Cost row) {
    return words.say(Said.of("kind." + row.kind()), reader);
  }

  private int financing(SheetWriter sheet) {
    sheet.row(headings("source", "payer", "form", "standing", "evidence"));
    int last = 1;
    for (var row : plan.financing()) {
      last =
          sheet.row(
              List.of(
                  words.source(row.source(), rules, reader),
                  row.payer(),
                  words.say(Said.of("form." + row.form()), reader),
                  words.say(Said.of("standing." + row.standing()), reader),
                  row.evidence()));
      amounts(sheet, last, FIRST_FINANCING, row.amounts());
      sum(sheet, last, FIRST_FINANCING);
    }
    return total(sheet, last, FIRST_FINANCING);
  }

  private List<String> headings(String... before) {
    var all = new ArrayList<String>();
    for (var one : before) {
      all.add(say(one));
    }
    years.forEach(year -> all.add(year.toString()));
    all.add(say("sum"));
    return all;
  }

  private void amounts(SheetWriter sheet, int row, int first, ByYear amounts) {
    IntStream.range(0, years.size())
        .forEach(at -> sheet.number(row, first + at, amounts.in(years.get(at)).inKronor()));
  }

  private void sum(SheetWriter sheet, int row, int first) {
    int last = first + years.size() - 1;
    sheet.formula(
        row,
        last + 1,
        years.isEmpty() ? "0" : "ROUND(SUM(" + SheetWriter.cells(row, first, last) + "),2)");
  }

  /** The row of sums under the last one. */
  private int total(SheetWriter sheet, int last, int first) {
    int row = sheet.row(List.of(say("sum")));
    for (int column = first; column <= first + years.size(); column++) {
      var above = SheetWriter.cell(2, column) + ":" + SheetWriter.cell(last, column);
      sheet.formula(row, column, last < 2 ? "0" : "ROUND(SUM(" + above + "),2)");
    }
    return row;
  }

  private void compare(
      SheetWriter sheet,
      SheetWriter costs,
      int costTotal,
      SheetWriter financing,
      int financingTotal) {
    sheet.row(headings("compared"));
    int cost = sheet.row(List.of(say("costs")));
    int paid = sheet.row(List.of(say("financing")));
    int left = sheet.row(List.of(say("difference")));
    for (int at = 0; at <= years.size(); at++) {
      sheet.formula(cost, 1 + at, costs.of(SheetWriter.cell(costTotal, FIRST_COST + at)));
      sheet.formula(
          paid, 1 + at, financing.of(SheetWriter.cell(financingTotal, FIRST_FINANCING + at)));
      sheet.formula(
          left,
          1 + at,
          "ROUND(" + SheetWriter.cell(paid, 1 + at) + "-" + SheetWriter.cell(cost, 1 + at) + ",2)");
    }
  }

  private String say(String end) {
    return words.say(Said.of("workbook." + end), reader);
  }
}
