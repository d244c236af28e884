package se.regionsormland.portal.requests.rows;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.funding.FinancingRule;
import se.regionsormland.portal.plan.ByYear;
import se.regionsormland.portal.plan.Form;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.Plan;
import se.regionsormland.portal.plan.PlanSums;
import se.regionsormland.portal.plan.rules.RulesOfDay;

/** A plan with its sums and with what the rules say, for a page. */
public record PlanView(
    PlanRows rows, Plan plan, PlanSums sums, RulesOfDay rules, List<Checked> checked) {

  /** How it stands against a rule, in the reader's words. */
  public record Checked(
      String rule, String outcome, List<String> says, String source, FinancingRule of) {

    public Checked {
      says = List.copyOf(says);
    }

    public boolean isNotMet() {
      return outcome.equals("NOT_MET");
    }
  }

  public PlanView {
    checked = List.copyOf(checked);
  }

  /** How many rules. */
  public long notMet() {
    return checked.stream().filter(Checked::isNotMet).count();
  }

  /** A row with what it comes to. */
  public record Line(PlanRows.CostRow row, ByYear amounts) {}

  public List<Line> costs() {
    var lines = sums.lines();
    return IntStream.range(0, lines.size())
        .mapToObj(at -> new Line(rows.costs().get(at), lines.get(at).amounts()))
        .toList();
  }

  /** As that row was seen here: {@link PlanChange}. */
  public String mark(UUID row) {
    return PlanChange.mark(rows.row(row));
  }

  public SortedSet<Integer> years() {
    return sums.years();
  }

  public Money inKind() {
    return sums.financing(Form.IN_KIND).total();
  }

  public Money paid() {
    return sums.financing().total();
  }

  /** Below zero where something is missing. */
  public Money difference() {
    return paid().minus(sums.whole());
  }

  /** Of the whole; none where there is no whole. */
  public @Nullable String share(Money part, Locale reader) {
    return sums.whole().isPositive() ? Shares.of(part, sums.whole(), reader) : null;
  }
}
