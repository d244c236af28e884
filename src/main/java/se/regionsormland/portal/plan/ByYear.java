package se.regionsormland.portal.plan;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Money by calendar year. A year without money is as one that is not there. */
public record ByYear(SortedMap<Integer, Money> years) {

  public static final ByYear NOTHING = new ByYear(new TreeMap<>());

  public ByYear {
    var kept = new TreeMap<>(years);
    kept.values().removeIf(Money::isZero);
    years = Collections.unmodifiableSortedMap(kept);
  }

  public static ByYear of(Map<Integer, Money> years) {
    return new ByYear(new TreeMap<>(years));
  }

  public static ByYear of(int year, Money money) {
    return of(Map.of(year, money));
  }

  public static ByYear sum(Collection<ByYear> all) {
    var sums = new TreeMap<Integer, Money>();
    for (var one : all) {
      one.years().forEach((year, money) -> sums.merge(year, money, Money::plus));
    }
    return new ByYear(sums);
  }

  public Money in(int year) {
    return years.getOrDefault(year, Money.ZERO);
  }

  public Money total() {
    return Money.sum(years.values());
  }

  public ByYear minus(ByYear other) {
    var left = new TreeMap<>(years);
    other.years().forEach((year, money) -> left.merge(year, money.negated(), Money::plus));
    return new ByYear(left);
  }

  /**
   * That many per cent of the whole, half up to the öre, and of each year likewise; the last year
   * has what is left, so that the years always make the whole.
   */
  public ByYear share(BigDecimal percent) {
    var parts = Parts.of(total().share(percent), percent, List.copyOf(years.values()));
    var shares = new TreeMap<Integer, Money>();
    var of = parts.iterator();
    years.keySet().forEach(year -> shares.put(year, of.next()));
    return new ByYear(shares);
  }
}
