package se.regionsormland.portal.plan.sheet;

import java.util.List;
import java.util.stream.Collectors;
import se.regionsormland.portal.documents.SheetWriter;
import se.regionsormland.portal.plan.Cost;
import se.regionsormland.portal.plan.CostKind;
import se.regionsormland.portal.plan.Plan;

/** The formulas of the flat rates: each year's share, and in the last year what is left. */
final class FlatRows {

  private static final int FIRST_ROW = 2;

  private final Plan plan;
  private final List<Integer> years;
  private final int first;

  FlatRows(Plan plan, List<Integer> years, int first) {
    this.plan = plan;
    this.years = years;
    this.first = first;
  }

  void write(SheetWriter sheet, List<Integer> ofStaff) {
    for (int at = 0; at < plan.costs().size(); at++) {
      if (plan.costs().get(at) instanceof Cost.FlatRate(var percent)) {
        write(sheet, FIRST_ROW + at, percent.toPlainString(), ofStaff);
      }
    }
  }

  private void write(SheetWriter sheet, int row, String percent, List<Integer> ofStaff) {
    int last = lastYear();
    for (int at = 0; at < years.size(); at++) {
      var share = share(staff(ofStaff, first + at), percent);
      boolean rest = at == last && at > 0;
      sheet.formula(
          row,
          first + at,
          rest
              ? "ROUND("
                  + share(staff(ofStaff, first + years.size()), percent)
                  + "-SUM("
                  + SheetWriter.cells(row, first, first + at - 1)
                  + "),2)"
              : share);
    }
  }

  /** Where the last year with staff stands; -1 without any. */
  private int lastYear() {
    var staff = plan.sums().costs(CostKind.STAFF).years();
    return staff.isEmpty() ? -1 : years.indexOf(staff.lastKey());
  }

  private static String staff(List<Integer> rows, int column) {
    return rows.isEmpty()
        ? "0"
        : rows.stream().map(row -> SheetWriter.cell(row, column)).collect(Collectors.joining("+"));
  }

  private static String share(String staff, String percent) {
    return "ROUND(ROUND((" + staff + ")*" + percent + "/100,6),2)";
  }
}
