package se.regionsormland.portal.funding;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The rules in force. Other modules ask here, so that a figure stands in one place. */
@Component
public class FinancingRules {

  private final List<RuleInForce> rules;
  private final MessageSource messages;

  FinancingRules(FundingFile file, MessageSource messages) {
    this.rules = List.copyOf(file.rules());
    this.messages = messages;
    for (var rule : FinancingRule.values()) {
      inForce(rule);
    }
  }

  public List<RuleInForce> all() {
    return rules;
  }

  public RuleInForce inForce(FinancingRule wanted) {
    return rules.stream()
        .filter(one -> one.rule() == wanted)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No rule " + wanted));
  }

  /** "EU högst 40 %, 1:1 högst 50 %, resten ni." */
  public String moneyInOneSentence(Locale reader) {
    return messages.getMessage(
        "funding.money", new Object[] {percent(FinancingRule.EU_SHARE), regional()}, reader);
  }

  /** Where both shares come from, one source after the other. */
  public List<String> sourcesOfTheSentence() {
    return List.of(
        inForce(FinancingRule.EU_SHARE).source(), inForce(FinancingRule.REGIONAL_SHARE).source());
  }

  private long percent(FinancingRule share) {
    return inForce(share).figure();
  }

  private long regional() {
    return percent(FinancingRule.REGIONAL_SHARE);
  }
}
