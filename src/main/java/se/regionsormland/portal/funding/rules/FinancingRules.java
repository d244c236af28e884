package se.regionsormland.portal.funding.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.funding.FinancingRule;
import se.regionsormland.portal.funding.FundingSource;
import se.regionsormland.portal.funding.MoneySum;
import se.regionsormland.portal.funding.RuleInForce;
import se.regionsormland.portal.funding.RuleWords;
import se.regionsormland.portal.funding.file.FundingFile;
import se.regionsormland.portal.funding.file.Speech;
import se.regionsormland.portal.shared.Kronor;
import se.regionsormland.portal.shared.SwedishTime;

/**
 * The rules in force, as db/funding/sources.yaml and officers have them. Other modules ask here, so
 * that a figure stands in one place.
 */
@Component
public class FinancingRules {

  private final List<RuleInForce> rules;
  private final RuleFigures figures;
  private final MessageSource messages;
  private final Clock clock;

  FinancingRules(FundingFile file, RuleFigures figures, MessageSource messages, Clock clock) {
    this.rules = List.copyOf(file.rules());
    this.figures = figures;
    this.messages = messages;
    this.clock = clock;
    for (var rule : FinancingRule.values()) {
      one(rule, rules);
    }
  }

  /** As they are today. */
  public List<RuleInForce> all() {
    return on(SwedishTime.today(clock));
  }

  /** As they are on a Swedish day: those of the file with what officers have changed since. */
  public List<RuleInForce> on(LocalDate day) {
    return rules.stream().map(rule -> figures.on(day, rule)).toList();
  }

  public RuleInForce inForce(FinancingRule wanted) {
    return figures.on(SwedishTime.today(clock), one(wanted, rules));
  }

  private static RuleInForce one(FinancingRule wanted, List<RuleInForce> rules) {
    return rules.stream()
        .filter(one -> one.rule() == wanted)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No rule " + wanted));
  }

  /** The rule with its title, its figure or day filled in. */
  public RuleWords words(FinancingRule wanted, Locale reader) {
    var rule = inForce(wanted);
    var speech = new Speech(messages, reader);
    return new RuleWords(
        rule,
        speech.say("rule." + wanted + ".title"),
        holdsFor(rule, speech),
        speech.say("rule." + wanted, figures(rule, reader)));
  }

  /** Those that hold for that source's money and not for all. */
  public List<RuleWords> of(FundingSource source, Locale reader) {
    return all().stream()
        .filter(rule -> rule.holdsFor(source))
        .map(rule -> words(rule.rule(), reader))
        .toList();
  }

  private static String holdsFor(RuleInForce rule, Speech speech) {
    return rule.heldBy().isEmpty()
        ? speech.say("fund.any")
        : rule.heldBy().stream()
            .map(fund -> speech.say("fund." + fund))
            .collect(Collectors.joining(", "));
  }

  /** "Regionalfonden högst 40 %, 1:1 högst 50 %, resten ni." */
  public String moneyInOneSentence(Locale reader) {
    return new Speech(messages, reader)
        .say("money", percent(FinancingRule.ERDF_SHARE), percent(FinancingRule.REGIONAL_SHARE));
  }

  /** Where both shares come from, one source after the other. */
  public List<String> sourcesOfTheSentence() {
    return List.of(
        inForce(FinancingRule.ERDF_SHARE).source(), inForce(FinancingRule.REGIONAL_SHARE).source());
  }

  /** What the regional fund pays of a cost in kronor, at most. */
  public long europeanPartOf(long cost) {
    return MoneySum.share(cost, percent(FinancingRule.ERDF_SHARE));
  }

  /** What a project or a pre-study of that cost can be made of. */
  public MoneySum sumOf(long total, boolean preStudy) {
    long ceiling = preStudy ? europeanPartOfPreStudy() : Long.MAX_VALUE;
    return MoneySum.of(
        total, percent(FinancingRule.ERDF_SHARE), percent(FinancingRule.REGIONAL_SHARE), ceiling);
  }

  private Object[] figures(RuleInForce rule, Locale reader) {
    return switch (rule.rule()) {
      case ERDF_SHARE, REGIONAL_SHARE, FLAT_RATE -> new Object[] {rule.figure()};
      case PRE_STUDY_CEILING ->
          new Object[] {Kronor.format(rule.figure()), Kronor.format(europeanPartOfPreStudy())};
      case EVALUATION_FROM, ADVANCE -> new Object[] {Kronor.format(rule.figure())};
      case DE_MINIMIS, HOURS_OF_YEAR -> new Object[] {Kronor.grouped(rule.figure())};
      case AID_REGISTER -> new Object[] {SwedishTime.longDate(rule.lastDay(), reader)};
      case LAST_DAY -> lastDay(rule.lastDay(), reader);
      case NEXT_PERIOD,
          NOT_BEGUN,
          ONE_OBJECTIVE,
          SIGNED,
          STRATEG_FIRST,
          OWN_INVESTMENT,
          STATE_AID,
          ORDINARY_WORK,
          EUROPE_SHARE,
          FINANCED,
          IN_PERIOD,
          IN_KIND,
          NAMED_IN_STRATEGY,
          DOUBLE_FUNDING,
          EUROPE_FIRST,
          CAPACITY,
          OPERATING_SUPPORT ->
          new Object[0];
    };
  }

  /** With the last days that a project of two years, and of one, can begin on. */
  private static Object[] lastDay(LocalDate last, Locale reader) {
    return Stream.of(last, last.minusYears(2).plusDays(1), last.minusYears(1).plusDays(1))
        .map(day -> SwedishTime.longDate(day, reader))
        .toArray();
  }

  private long europeanPartOfPreStudy() {
    return MoneySum.share(
        inForce(FinancingRule.PRE_STUDY_CEILING).figure(), percent(FinancingRule.ERDF_SHARE));
  }

  private long percent(FinancingRule share) {
    return inForce(share).figure();
  }
}
