package se.regionsormland.portal.funding;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.Kronor;
import se.regionsormland.portal.shared.SwedishTime;

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

  /** The rule with its title, its figure or day filled in. */
  public RuleWords words(FinancingRule wanted, Locale reader) {
    var rule = inForce(wanted);
    var speech = new Speech(messages, reader);
    var title = speech.say("rule." + wanted + ".title");
    return rule.text() == null
        ? new RuleWords(rule, title, speech.say("rule." + wanted, figures(rule, reader)), false)
        : new RuleWords(rule, title, rule.text(), true);
  }

  /** "EU högst 40 %, 1:1 högst 50 %, resten ni." */
  public String moneyInOneSentence(Locale reader) {
    return new Speech(messages, reader)
        .say("money", percent(FinancingRule.EU_SHARE), percent(FinancingRule.REGIONAL_SHARE));
  }

  /** Where both shares come from, one source after the other. */
  public List<String> sourcesOfTheSentence() {
    return List.of(
        inForce(FinancingRule.EU_SHARE).source(), inForce(FinancingRule.REGIONAL_SHARE).source());
  }

  /** What the European fund pays of a cost in kronor, at most. */
  public long europeanPartOf(long cost) {
    return MoneySum.share(cost, percent(FinancingRule.EU_SHARE));
  }

  /** What a project or a pre-study of that cost can be made of. */
  MoneySum sumOf(long total, boolean preStudy) {
    long ceiling = preStudy ? europeanPartOfPreStudy() : Long.MAX_VALUE;
    return MoneySum.of(
        total, percent(FinancingRule.EU_SHARE), percent(FinancingRule.REGIONAL_SHARE), ceiling);
  }

  private Object[] figures(RuleInForce rule, Locale reader) {
    return switch (rule.rule()) {
      case EU_SHARE, REGIONAL_SHARE -> new Object[] {rule.figure()};
      case PRE_STUDY_CEILING ->
          new Object[] {Kronor.format(rule.figure()), Kronor.format(europeanPartOfPreStudy())};
      case EVALUATION_FROM -> new Object[] {Kronor.format(rule.figure())};
      case LAST_DAY -> new Object[] {SwedishTime.longDate(rule.lastDay(), reader)};
      case NOT_BEGUN, ONE_OBJECTIVE, OWN_INVESTMENT, STATE_AID, ORDINARY_WORK -> new Object[0];
    };
  }

  private long europeanPartOfPreStudy() {
    return MoneySum.share(
        inForce(FinancingRule.PRE_STUDY_CEILING).figure(), percent(FinancingRule.EU_SHARE));
  }

  private long percent(FinancingRule share) {
    return inForce(share).figure();
  }
}
