package se.regionsormland.portal.plan;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** A row of costs. */
public sealed interface Cost {

  CostKind kind();

  /** What it is, in the writer's words. */
  String what();

  /**
   * Those that work in the project, by role and never by name; {@code carriedBy} is the partner
   * whose staff it is.
   */
  record Staff(String role, String carriedBy, Money monthlyPay, SortedMap<Integer, Effort> efforts)
      implements Cost {

    public Staff {
      efforts = Collections.unmodifiableSortedMap(new TreeMap<>(efforts));
    }

    @Override
    public CostKind kind() {
      return CostKind.STAFF;
    }

    @Override
    public String what() {
      return role;
    }

    public ByYear amounts(Rates rates) {
      var amounts = new TreeMap<Integer, Money>();
      efforts.forEach((year, effort) -> amounts.put(year, effort.cost(monthlyPay, rates)));
      return new ByYear(amounts);
    }
  }

  /** Per cent on the cost of all staff, carried by those whose staff it is. */
  record FlatRate(BigDecimal percent) implements Cost {

    @Override
    public CostKind kind() {
      return CostKind.FLAT_RATE;
    }

    @Override
    public String what() {
      return "";
    }
  }

  /**
   * A sum by year: a purchase, a lump sum, or what is given in kind. {@code carriedBy} is the
   * partner whose cost it is, and in kind the one who gives it.
   */
  record Expense(CostKind kind, String what, String carriedBy, ByYear amounts) implements Cost {

    public Expense {
      if (kind == CostKind.STAFF || kind == CostKind.FLAT_RATE) {
        throw new IllegalArgumentException(kind + " is calculated");
      }
    }
  }
}
