package se.regionsormland.portal.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** From the first day of the project to its last, both inclusive. */
public record Period(LocalDate from, LocalDate to) {

  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "A period that ends before it begins: " + from + ", " + to);
    }
  }

  public List<Integer> years() {
    return IntStream.rangeClosed(from.getYear(), to.getYear()).boxed().toList();
  }

  public boolean has(int year) {
    return year >= from.getYear() && year <= to.getYear();
  }

  /** The year's months in the period, half up to two decimals; a part of a month by its days. */
  public BigDecimal monthsIn(int year) {
    var months = BigDecimal.ZERO;
    for (int month = 1; month <= 12; month++) {
      months = months.add(partOf(YearMonth.of(year, month)));
    }
    return months.setScale(2, RoundingMode.HALF_UP);
  }

  private BigDecimal partOf(YearMonth month) {
    var first = latest(from, month.atDay(1));
    var last = earliest(to, month.atEndOfMonth());
    long days = last.toEpochDay() - first.toEpochDay() + 1;
    return days <= 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(days)
            .divide(BigDecimal.valueOf(month.lengthOfMonth()), 6, RoundingMode.HALF_UP);
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earliest(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
