package se.regionsormland.portal.funding.fit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.funding.FinancingRule;
import se.regionsormland.portal.funding.FittingSource;
import se.regionsormland.portal.funding.FundingSource;
import se.regionsormland.portal.funding.MoneyOutlook;
import se.regionsormland.portal.funding.MoneySum;
import se.regionsormland.portal.funding.RuleWords;
import se.regionsormland.portal.funding.facts.Applicant;
import se.regionsormland.portal.funding.facts.MoneyQuestion;
import se.regionsormland.portal.funding.file.Speech;
import se.regionsormland.portal.funding.list.Funding;
import se.regionsormland.portal.funding.rules.FinancingRules;
import se.regionsormland.portal.shared.IdeaKind;
import se.regionsormland.portal.shared.Kronor;
import se.regionsormland.portal.shared.SwedishTime;

/** What can be said about the money for something, with where it comes from. Decides nothing. */
@Service
public class MoneyAdvice {

  private final FinancingRules rules;
  private final Funding funding;
  private final FittingSources sources;
  private final OtherEuropeanMoney elsewhere;
  private final Catalogue catalogue;
  private final MessageSource messages;
  private final Clock clock;

  MoneyAdvice(
      FinancingRules rules,
      Funding funding,
      FittingSources sources,
      OtherEuropeanMoney elsewhere,
      Catalogue catalogue,
      MessageSource messages,
      Clock clock) {
    this.rules = rules;
    this.funding = funding;
    this.sources = sources;
    this.elsewhere = elsewhere;
    this.catalogue = catalogue;
    this.messages = messages;
    this.clock = clock;
  }

  /** Where the words name other EU money than the regional fund, nothing is said of that fund. */
  public MoneyOutlook on(MoneyQuestion asked, Locale reader) {
    var known = funding.known();
    var named = elsewhere.namedIn(asked.words(), known.sources());
    var fitting = sources.of(known, asked, SwedishTime.today(clock), reader);
    return named.isEmpty()
        ? ofTheRegionalFund(asked, fitting, reader)
        : elsewhere(named, asked, fitting, reader);
  }

  private MoneyOutlook elsewhere(
      List<NamedMoney> named, MoneyQuestion asked, List<FittingSource> fitting, Locale reader) {
    var shares = elsewhere.shares(named, reader);
    return new MoneyOutlook(
        new Speech(messages, reader).say("elsewhere", shares),
        shares,
        named.stream()
            .flatMap(one -> Stream.ofNullable(one.source()))
            .map(FundingSource::source)
            .distinct()
            .toList(),
        null,
        null,
        inWords(companies(asked), reader),
        fitting);
  }

  private MoneyOutlook ofTheRegionalFund(
      MoneyQuestion asked, List<FittingSource> fitting, Locale reader) {
    var speech = new Speech(messages, reader);
    var sum =
        asked.total() == null
            ? null
            : rules.sumOf(asked.total(), asked.kind() == IdeaKind.PRE_STUDY);
    var area = Optional.ofNullable(asked.area()).flatMap(catalogue.strategy()::area);
    return new MoneyOutlook(
        rules.moneyInOneSentence(reader),
        "",
        rules.sourcesOfTheSentence(),
        sum == null ? null : inWords(sum, speech),
        area.map(one -> frame(one, sum, speech)).orElse(null),
        inWords(notesOn(asked), reader),
        fitting);
  }

  private static String inWords(MoneySum sum, Speech speech) {
    return speech.say(
        sum.others() == 0 ? "sum.nothing-left" : "sum",
        Kronor.format(sum.total()),
        Kronor.format(sum.european()),
        Kronor.format(sum.regional()),
        Kronor.format(sum.others()));
  }

  private static String frame(InterventionArea area, @Nullable MoneySum sum, Speech speech) {
    var whole = Kronor.inMillions(area.budget().erdf());
    if (sum == null) {
      return speech.say("frame", whole, area.number());
    }
    var part = new Proportion(sum.european(), area.budget().erdf());
    var european = Kronor.format(sum.european());
    return part.isMoreThanWhole()
        ? speech.say("frame.more", european, whole, area.number())
        : speech.say("frame.part", european, part.in(speech), whole, area.number());
  }

  private List<RuleWords> inWords(List<FinancingRule> some, Locale reader) {
    return some.stream().map(rule -> rules.words(rule, reader)).toList();
  }

  private static List<FinancingRule> companies(MoneyQuestion asked) {
    return asked.applicant() == Applicant.COMPANY
        ? List.of(FinancingRule.OWN_INVESTMENT, FinancingRule.DE_MINIMIS)
        : List.of();
  }

  private List<FinancingRule> notesOn(MoneyQuestion asked) {
    var notes = new ArrayList<>(companies(asked));
    if (asked.kind() == IdeaKind.PRE_STUDY) {
      notes.add(FinancingRule.PRE_STUDY_CEILING);
    }
    if (asked.total() != null
        && asked.total() >= rules.inForce(FinancingRule.EVALUATION_FROM).figure()) {
      notes.add(FinancingRule.EVALUATION_FROM);
    }
    notes.add(FinancingRule.NOT_BEGUN);
    notes.add(FinancingRule.ONE_OBJECTIVE);
    notes.add(FinancingRule.LAST_DAY);
    return notes;
  }
}
