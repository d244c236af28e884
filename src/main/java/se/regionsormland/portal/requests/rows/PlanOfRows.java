package se.regionsormland.portal.requests.rows;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.plan.ByYear;
import se.regionsormland.portal.plan.Cost;
import se.regionsormland.portal.plan.Effort;
import se.regionsormland.portal.plan.Financing;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.Partner;
import se.regionsormland.portal.plan.Period;
import se.regionsormland.portal.plan.Plan;
import se.regionsormland.portal.plan.Rates;
import se.regionsormland.portal.plan.check.Circumstances;
import se.regionsormland.portal.requests.rows.PlanRows.CostRow;

/** What is written, as a plan that can be summed and checked. */
public final class PlanOfRows {

  private final PlanRows rows;
  private final @Nullable Period period;

  public PlanOfRows(PlanRows rows) {
    this.rows = rows;
    this.period = period(rows.from(), rows.to());
  }

  /** From the first day of the one month to the last of the other. */
  static @Nullable Period period(@Nullable YearMonth from, @Nullable YearMonth to) {
    return from == null || to == null || to.isBefore(from)
        ? null
        : new Period(from.atDay(1), to.atEndOfMonth());
  }

  public Plan plan(Rates rates) {
    return new Plan(
        rates,
        period,
        rows.partners().stream().map(one -> new Partner(one.name(), one.sort())).toList(),
        costs(),
        rows.payers().stream()
            .map(row ->
                new Financing(
                    row.source(),
                    row.name(),
                    row.form(),
                    row.standing(),
                    row.evidence(),
                    new ByYear(row.amounts())))
            .toList(),
        null);
  }

  List<Cost> costs() {
    return rows.costs().stream().map(this::cost).toList();
  }

  private Cost cost(CostRow row) {
    return switch (row.kind()) {
      case STAFF -> staff(row);
      case FLAT_RATE -> new Cost.FlatRate(Objects.requireNonNull(row.percent()));
      case LUMP_SUM, EXTERNAL_SERVICES, EQUIPMENT, TRAVEL, PREMISES, OTHER, IN_KIND ->
          new Cost.Expense(row.kind(), row.what(), row.carriedBy(), new ByYear(row.amounts()));
    };
  }

  private Cost staff(CostRow row) {
    var efforts = new TreeMap<Integer, Effort>();
    row.efforts()
        .forEach((year, written) ->
            Efforts.read(written, period, year).ifPresent(effort -> efforts.put(year, effort)));
    var pay = Objects.requireNonNullElse(row.pay(), Money.ZERO);
    return new Cost.Staff(row.what(), row.carriedBy(), pay, efforts);
  }

  /** The area is the case's own suggestion until somebody says another. */
  Circumstances known(List<Integer> areas) {
    return new Circumstances(
        Circumstances.UNKNOWN.kind(),
        Set.copyOf(areas.stream().limit(1).toList()),
        rows.answers(),
        rows.begun(),
        rows.asked().advance(),
        rows.asked().aid());
  }
}
