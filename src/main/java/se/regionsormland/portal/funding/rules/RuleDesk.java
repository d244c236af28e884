package se.regionsormland.portal.funding.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.funding.FinancingRule;
import se.regionsormland.portal.funding.RuleInForce;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.shared.SwedishTime;

/**
 * Where officers change a rule's figure or day, with effect from a day that is still to come: what
 * has been checked already was checked by the rules of its day, and stays so.
 */
@Component
@ForOfficers
public class RuleDesk {

  private final FinancingRules rules;
  private final RuleFigures figures;
  private final Clock clock;

  RuleDesk(FinancingRules rules, RuleFigures figures, Clock clock) {
    this.rules = rules;
    this.figures = figures;
    this.clock = clock;
  }

  /** Those that have a figure or a day, as they are today. */
  public List<RuleInForce> changeable() {
    return rules.all().stream().filter(one -> one.value() != null || one.day() != null).toList();
  }

  /** Oldest first, those to come too. */
  public List<RuleFigure> changesOf(FinancingRule rule) {
    return figures.all().stream().filter(one -> one.rule() == rule).toList();
  }

  /** What a figure or a day becomes. The rule says which of the two it has. */
  public record Change(
      FinancingRule rule,
      @Nullable Long value,
      @Nullable LocalDate day,
      LocalDate from,
      String source) {}

  /**
   * @throws IllegalArgumentException where it begins today or before, or the rule has the other of
   *     the two
   */
  public void change(Change to, Viewer by) {
    var now = rules.inForce(to.rule());
    if (!to.from().isAfter(SwedishTime.today(clock))
        || (now.value() == null) != (to.value() == null)
        || (now.day() == null) != (to.day() == null)) {
      throw new IllegalArgumentException("A day to come, and what the rule has");
    }
    figures.add(
        new RuleFigure(
            to.rule(),
            to.from(),
            to.value(),
            to.day(),
            to.source(),
            by.name(),
            clock.instant().truncatedTo(ChronoUnit.MICROS)));
  }
}
