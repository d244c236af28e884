package se.regionsormland.portal.plan.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.regionsormland.portal.documents.SheetWriter;
import se.regionsormland.portal.plan.Cost;
import se.regionsormland.portal.plan.Effort;
import se.regionsormland.portal.plan.Rates;

/** What the cost of each role is calculated from, a row for each of its years. */
final class StaffSheet {

  private static final String PAY = "C";
  private static final int HOURS_OF_YEAR = 1;

  private final SheetWriter sheet;

  StaffSheet(SheetWriter sheet, Rates rates, UnaryOperator<String> say) {
    this.sheet = sheet;
    sheet.row(List.of(say.apply("hours-of-year")));
    sheet.number(1, HOURS_OF_YEAR, BigDecimal.valueOf(rates.hoursOfYear()));
    sheet.row(
        Stream.of("role", "carried-by", "pay", "year", "hours", "percent", "months", "cost")
            .map(say)
            .toList());
  }

  /** The costs of its years, in the cells of the costs from that column on. */
  void write(Cost.Staff staff, List<Integer> years, SheetWriter costs, int costRow, int first) {
    for (int at = 0; at < years.size(); at++) {
      var effort = staff.efforts().get(years.get(at));
      costs.formula(
          costRow,
          first + at,
          effort == null ? "0" : sheet.of("H" + row(staff, years.get(at), effort)));
    }
  }

  private int row(Cost.Staff staff, int year, Effort effort) {
    int row = sheet.row(List.of(staff.role(), staff.carriedBy(), "", Integer.toString(year)));
    sheet.number(row, 2, staff.monthlyPay().inKronor());
    switch (effort) {
      case Effort.Hours(var hours) -> {
        sheet.number(row, 4, hours);
        var hourly = rounded(PAY + row + "*12/$B$1");
        sheet.formula(row, 7, rounded(hourly + "*E" + row));
      }
      case Effort.PartOfPost(var percent, var months) -> {
        sheet.number(row, 5, percent);
        sheet.number(row, 6, months);
        sheet.formula(row, 7, rounded(PAY + row + "*F" + row + "/100*G" + row));
      }
    }
    return row;
  }

  /** Rounded finely first, so that what is exactly half an öre is half in floating point too. */
  private static String rounded(String expression) {
    return "ROUND(ROUND(" + expression + ",8),2)";
  }
}
