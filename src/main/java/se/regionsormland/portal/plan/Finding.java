package se.regionsormland.portal.plan;

import java.util.List;
import se.regionsormland.portal.funding.RuleInForce;

/** How a plan stands against one rule, and what to do about it. Advice, and never a decision. */
public record Finding(RuleInForce rule, Outcome outcome, List<Said> says) {

  public Finding {
    says = List.copyOf(says);
  }
}
