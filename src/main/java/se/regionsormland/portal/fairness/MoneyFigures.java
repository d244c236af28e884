package se.regionsormland.portal.fairness;

import java.util.List;
import java.util.Locale;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.requests.numbers.Payer;

/** What is published of a year's money. A measure that too few are behind is not there. */
public record MoneyFigures(List<Measure> measures) {

  public MoneyFigures {
    measures = List.copyOf(measures);
  }

  /** Of one fund: what was granted, or what was sought. */
  public record Measure(Payer fund, boolean granted, List<Cell> cells) {

    public Measure {
      cells = List.copyOf(cells);
    }

    public Money total() {
      return Money.sum(cells.stream().map(Cell::sum).toList());
    }

    /** Of the largest of them, for a bar. */
    public String share(Cell cell) {
      long largest = cells.stream().mapToLong(one -> one.sum().ore()).max().orElse(1);
      return String.format(Locale.ROOT, "%.2f%%", 100.0 * cell.sum().ore() / largest);
    }
  }

  /** {@code area} is an area's number, or {@link Merging#REST}: several areas together. */
  public record Cell(String area, Money sum) {

    public boolean isOneArea() {
      return !area.equals(Merging.REST);
    }
  }
}
