package se.regionsormland.portal.funding;

import java.util.Locale;
import se.regionsormland.portal.shared.Kronor;
import se.regionsormland.portal.shared.SwedishTime;

/** A rule as the page words it: its message with the figure or the day filled in. */
record RuleView(RuleInForce rule, String figure) {

  static RuleView of(RuleInForce rule, Locale reader) {
    return new RuleView(rule, figureOf(rule, reader));
  }

  public String key() {
    return "funding.rule." + rule.rule();
  }

  private static String figureOf(RuleInForce rule, Locale reader) {
    return switch (rule.rule()) {
      case EU_SHARE, REGIONAL_SHARE -> String.valueOf(rule.figure());
      case PRE_STUDY_CEILING, EVALUATION_FROM -> Kronor.format(rule.figure());
      case LAST_DAY -> SwedishTime.longDate(rule.lastDay(), reader);
      case NOT_BEGUN -> "";
    };
  }
}
