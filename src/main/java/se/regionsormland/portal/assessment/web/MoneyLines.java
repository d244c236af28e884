package se.regionsormland.portal.assessment.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.funding.FinancingRule;
import se.regionsormland.portal.funding.FinancingRules;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.shared.Kronor;
import se.regionsormland.portal.web.Option;

/**
 * The sum that the sender named, in kronor by the rules in force. The sender reads Swedish, so the
 * lines are Swedish whatever language the officer reads in.
 */
@Component
class MoneyLines {

  private static final Locale SWEDISH = Locale.of("sv");

  private final FinancingRules rules;
  private final MessageSource messages;

  MoneyLines(FinancingRules rules, MessageSource messages) {
    this.rules = rules;
    this.messages = messages;
  }

  /** To tick: what is ticked already, then what the rules say of the sum. */
  List<Option> lines(IdeaContent content, List<String> ticked) {
    return AnswerPages.options(Stream.concat(ticked.stream(), suggested(content.amount())));
  }

  private Stream<String> suggested(@Nullable Long amount) {
    if (amount == null || amount <= 0) {
      return Stream.empty();
    }
    long european = share(amount, FinancingRule.EU_SHARE);
    long regional = share(amount, FinancingRule.REGIONAL_SHARE);
    return Stream.of(
        messages.getMessage(
            "assessment.money.line",
            new Object[] {
              Kronor.format(amount),
              Kronor.format(european),
              Kronor.format(regional),
              Kronor.format(Math.max(0, amount - european - regional))
            },
            SWEDISH));
  }

  private long share(long amount, FinancingRule rule) {
    return Math.multiplyExact(amount, rules.inForce(rule).figure()) / 100;
  }
}
