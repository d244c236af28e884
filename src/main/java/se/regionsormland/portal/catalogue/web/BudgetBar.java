package se.regionsormland.portal.catalogue.web;

import java.util.List;
import java.util.Locale;
import se.regionsormland.portal.catalogue.Budget;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.catalogue.Strategy;
import se.regionsormland.portal.shared.Kronor;

/** An area's money as a bar: its whole length against the largest area's, in hundredths. */
record BudgetBar(InterventionArea area, long largest) {

  static List<BudgetBar> of(Strategy strategy) {
    var areas = strategy.areas();
    long largest = areas.stream().mapToLong(one -> one.budget().total()).max().orElse(1);
    return areas.stream().map(one -> new BudgetBar(one, Math.max(1, largest))).toList();
  }

  static BudgetBar of(InterventionArea area) {
    return new BudgetBar(area, Math.max(1, area.budget().total()));
  }

  public String erdfShare() {
    return share(area.budget().erdf());
  }

  public String coFinancingShare() {
    return share(area.budget().coFinancing());
  }

  public Money money() {
    return Money.of(area.budget());
  }

  private String share(long kronor) {
    return String.format(Locale.ROOT, "%.2f%%", 100.0 * kronor / largest);
  }

  /** A budget in words. */
  record Money(String erdf, String coFinancing, String total) {
    static Money of(Budget budget) {
      return new Money(
          Kronor.inMillions(budget.erdf()),
          Kronor.inMillions(budget.coFinancing()),
          Kronor.inMillions(budget.total()));
    }
  }
}
