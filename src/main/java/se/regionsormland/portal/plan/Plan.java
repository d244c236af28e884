package se.regionsormland.portal.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a project costs, by row and year, and who pays. A sketch is a plan too: what no row says
 * yet, it says. There is no table of cost, partner and year: a row is one partner's.
 */
public record Plan(
    Rates rates,
    @Nullable Period period,
    List<Partner> partners,
    List<Cost> costs,
    List<Financing> financing,
    @Nullable Sketch sketch) {

  public Plan {
    partners = List.copyOf(partners);
    costs = List.copyOf(costs);
    financing = List.copyOf(financing);
  }

  public static Plan of(Sketch sketch, Rates rates) {
    return new Plan(rates, null, List.of(), List.of(), List.of(), sketch);
  }

  /** Three numbers and nothing more. */
  public boolean isSketch() {
    return costs.isEmpty() && financing.isEmpty();
  }

  public PlanSums sums() {
    return new PlanSums(this);
  }

  public Optional<Partner> partner(String name) {
    return partners.stream().filter(one -> one.name().equals(name)).findFirst();
  }
}
