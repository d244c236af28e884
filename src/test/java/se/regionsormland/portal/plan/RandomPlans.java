package se.regionsormland.portal.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.regionsormland.portal.funding.facts.Applicant;

/** Plans as people edit them: a row more, a row less, a row changed, by a seed. */
public final class RandomPlans {

  private static final List<String> NAMES = List.of(Plans.CITY, Plans.SCHOOL, Plans.COMPANY);
  private static final List<CostKind> EXPENSES =
      Stream.of(CostKind.values())
          .filter(kind -> kind != CostKind.STAFF && kind != CostKind.FLAT_RATE)
          .toList();
  private static final List<String> SOURCES =
      List.of("nationella-eruf", "anslag-1-1", "esf", "klimatklivet", "own", "private", "okänd");

  private final Random random;
  private final List<Cost> costs = new ArrayList<>(Plans.eightMillion().costs());
  private final List<Financing> financing = new ArrayList<>(Plans.eightMillion().financing());

  public RandomPlans(long seed) {
    this.random = new Random(seed);
  }

  /** After one more edit. */
  public Plan next() {
    if (random.nextBoolean()) {
      edit(costs, cost());
    } else {
      edit(financing, financing());
    }
    return new Plan(
        Plans.RATES,
        random.nextInt(5) == 0
            ? null
            : new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2027 + random.nextInt(3), 6, 30)),
        NAMES.stream().map(name -> new Partner(name, Applicant.COMPANY)).toList(),
        costs,
        financing,
        null);
  }

  private <T> void edit(List<T> rows, T row) {
    int at = rows.isEmpty() ? 0 : random.nextInt(rows.size());
    switch (rows.size() > 12 ? 0 : random.nextInt(4)) {
      case 0 -> rows.removeIf(one -> rows.indexOf(one) == at);
      case 1 -> rows.add(at, row);
      default -> {
        if (!rows.isEmpty()) {
          rows.set(at, row);
        } else {
          rows.add(row);
        }
      }
    }
  }

  private Cost cost() {
    return switch (random.nextInt(4)) {
      case 0 -> new Cost.FlatRate(decimal(4000));
      case 1 -> staff();
      default ->
          new Cost.Expense(
              one(EXPENSES), random.nextBoolean() ? "=1+1" : "Resor", one(NAMES), years());
    };
  }

  private Cost staff() {
    var efforts = new TreeMap<Integer, Effort>();
    for (int year = 2026; year < 2029; year++) {
      if (random.nextBoolean()) {
        efforts.put(
            year,
            random.nextBoolean()
                ? new Effort.Hours(decimal(172_000))
                : new Effort.PartOfPost(decimal(10_000), decimal(1_200)));
      }
    }
    return new Cost.Staff("Utredare", one(NAMES), new Money(random.nextInt(9_000_000)), efforts);
  }

  private Financing financing() {
    return new Financing(
        one(SOURCES),
        one(NAMES),
        one(List.of(Form.values())),
        one(List.of(Standing.values())),
        "",
        years());
  }

  private ByYear years() {
    var years = new TreeMap<Integer, Money>();
    for (int year = 2026; year < 2029; year++) {
      years.put(year, new Money(random.nextInt(200_000_000)));
    }
    return new ByYear(years);
  }

  private BigDecimal decimal(int most) {
    return BigDecimal.valueOf(random.nextInt(most), 2);
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
