package se.regionsormland.portal.plan.check;

import java.util.List;
import se.regionsormland.portal.funding.RuleInForce;
import se.regionsormland.portal.plan.Outcome;
import se.regionsormland.portal.plan.Said;

/** How a plan stands against one rule, and what to do about it. Advice, and never a decision. */
public record Finding(RuleInForce rule, Outcome outcome, List<Said> says) {

  public Finding {
    says = List.copyOf(says);
  }
}
