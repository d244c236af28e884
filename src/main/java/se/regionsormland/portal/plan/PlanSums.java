package se.regionsormland.portal.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The sums of a plan, all exact. What its rows do not say, its sketch does, without years. */
public final class PlanSums {

  private final Plan plan;
  private final List<CostLine> lines;

  PlanSums(Plan plan) {
    this.plan = plan;
    var staff =
        ByYear.sum(
            plan.costs().stream()
                .map(row ->
                    row instanceof Cost.Staff one ? one.amounts(plan.rates()) : ByYear.NOTHING)
                .toList());
    this.lines = plan.costs().stream().map(row -> new CostLine(row, amounts(row, staff))).toList();
  }

  private ByYear amounts(Cost row, ByYear staff) {
    return switch (row) {
      case Cost.Staff one -> one.amounts(plan.rates());
      case Cost.FlatRate(var percent) -> staff.share(percent);
      case Cost.Expense one -> one.amounts();
    };
  }

  /** The rows with what they cost, in their order. */
  public List<CostLine> lines() {
    return lines;
  }

  public ByYear costs() {
    return costs(_ -> true);
  }

  public ByYear costs(CostKind kind) {
    return costs(row -> row.kind() == kind);
  }

  private ByYear costs(Predicate<Cost> which) {
    return ByYear.sum(
        lines.stream().filter(line -> which.test(line.row())).map(CostLine::amounts).toList());
  }

  /** Those sorts that there are, in their order. */
  public Map<CostKind, ByYear> byKind() {
    var sums = new EnumMap<CostKind, ByYear>(CostKind.class);
    plan.costs().forEach(row -> sums.put(row.kind(), costs(row.kind())));
    return sums;
  }

  /** The whole cost: of the rows, or of the sketch where there are none. */
  public Money whole() {
    var sketch = plan.sketch();
    return plan.costs().isEmpty() && sketch != null ? sketch.total() : costs().total();
  }

  /** What each carries, in the order of the partners; one that no partner is, after them. */
  public SequencedMap<String, Money> byPartner() {
    var sums = new LinkedHashMap<String, Money>();
    plan.partners().forEach(partner -> sums.put(partner.name(), Money.ZERO));
    for (var line : lines) {
      var total = line.amounts().total();
      switch (line.row()) {
        case Cost.Staff staff -> sums.merge(staff.carriedBy(), total, Money::plus);
        case Cost.Expense expense -> sums.merge(expense.carriedBy(), total, Money::plus);
        case Cost.FlatRate flat ->
            byStaff(flat, total).forEach((name, part) -> sums.merge(name, part, Money::plus));
      }
    }
    return sums;
  }

  /** The flat rate in parts, as the partners have staff; the last of them has what is left. */
  private Map<String, Money> byStaff(Cost.FlatRate flat, Money total) {
    var staff = new LinkedHashMap<String, Money>();
    for (var line : lines) {
      if (line.row() instanceof Cost.Staff one) {
        staff.merge(one.carriedBy(), line.amounts().total(), Money::plus);
      }
    }
    staff.values().removeIf(Money::isZero);
    var parts = Parts.of(total, flat.percent(), new ArrayList<>(staff.values())).iterator();
    staff.replaceAll((_, _) -> parts.next());
    return staff;
  }

  public ByYear financing() {
    return financing(_ -> true);
  }

  public ByYear financing(Form form) {
    return financing(row -> row.form() == form);
  }

  public ByYear financing(Predicate<Financing> which) {
    return ByYear.sum(plan.financing().stream().filter(which).map(Financing::amounts).toList());
  }

  /** By slug, in the order of the rows. */
  public SequencedMap<String, ByYear> bySource() {
    var sums = new LinkedHashMap<String, ByYear>();
    for (var row : plan.financing()) {
      sums.merge(row.source(), row.amounts(), (one, more) -> ByYear.sum(List.of(one, more)));
    }
    return sums;
  }

  /** What those sources pay in all: by the rows, or by the sketch where there are none. */
  public Money financed(Predicate<String> source) {
    var sketch = plan.sketch();
    return plan.financing().isEmpty() && sketch != null
        ? sketch.asked(source)
        : financing(row -> source.test(row.source())).total();
  }

  /** Financing less costs: below zero where something is missing. */
  public ByYear difference() {
    return financing().minus(costs());
  }

  /** All that it costs is paid for, to the krona, whatever the years. */
  public boolean isEven() {
    return whole().isPositive() && Money.kronor(1).isMoreThan(difference().total().abs());
  }

  /** Every year that something is said of, and those of the period. */
  public SortedSet<Integer> years() {
    var years = new TreeSet<>(costs().years().keySet());
    years.addAll(financing().years().keySet());
    var period = plan.period();
    if (period != null) {
      years.addAll(period.years());
    }
    return years;
  }
}
