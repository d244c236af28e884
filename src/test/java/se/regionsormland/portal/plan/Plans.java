package se.regionsormland.portal.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.regionsormland.portal.funding.facts.Applicant;
import se.regionsormland.portal.funding.file.InFile;
import se.regionsormland.portal.plan.aid.AidQuestion;
import se.regionsormland.portal.plan.aid.Answer;
import se.regionsormland.portal.plan.aid.Screening;
import se.regionsormland.portal.plan.check.Circumstances;
import se.regionsormland.portal.plan.check.PlanQuestion;
import se.regionsormland.portal.plan.rules.PlanSource;
import se.regionsormland.portal.plan.rules.RulesOfDay;
import se.regionsormland.portal.shared.IdeaKind;

/** Plans to try the rules on. */
public final class Plans {

  public static final Rates RATES = new Rates(1720);
  public static final String CITY = "Ekbacka kommun";
  public static final String SCHOOL = "Lärcentrum";
  public static final String COMPANY = "Verkstaden AB";

  /** A year before the programme's last three. */
  public static final LocalDate DAY = LocalDate.of(2025, 11, 3);

  public static final RulesOfDay RULES =
      RulesOfDay.on(
          DAY, InFile.rules(), List.of(), InFile.sources().stream().map(PlanSource::of).toList());

  /** Everything is as it ought to be. */
  public static final Circumstances GOOD =
      new Circumstances(
          IdeaKind.PROJECT,
          Set.of(5),
          Map.of(
              PlanQuestion.NAMED_IN_STRATEGY, Answer.YES,
              PlanQuestion.BEGUN, Answer.NO,
              PlanQuestion.OTHER_SUPPORT, Answer.NO,
              PlanQuestion.CAPACITY, Answer.YES,
              PlanQuestion.OPERATING, Answer.NO,
              PlanQuestion.SET_APART, Answer.YES,
              PlanQuestion.COMPANY_INVESTMENT, Answer.NO,
              PlanQuestion.SIGNATORY, Answer.YES,
              PlanQuestion.STRATEG, Answer.YES),
          List.of(),
          null,
          new Screening(Map.of(AidQuestion.UNDERTAKING, Answer.NO), List.of(), null));

  private Plans() {}

  /** Eight million over three years: the fund 40 per cent, the region, own staff, one private. */
  public static Plan eightMillion() {
    return new Plan(
        RATES,
        new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31)),
        List.of(
            new Partner(CITY, Applicant.MUNICIPALITY),
            new Partner(SCHOOL, Applicant.UNIVERSITY),
            new Partner(COMPANY, Applicant.COMPANY)),
        costs(),
        List.of(
            cash("nationella-eruf", "", 1_000_000, 1_080_000, 1_120_000),
            cash("anslag-1-1", "", 800_000, 800_000, 800_000),
            cash("own", CITY, 400_000, 400_000, 400_000),
            cash("private", COMPANY, 300_000, 420_000, 480_000)),
        null);
  }

  private static List<Cost> costs() {
    return List.of(
        new Cost.Staff(
            "Projektledare",
            CITY,
            Money.kronor(50_000),
            new TreeMap<>(Map.of(2026, wholePost(), 2027, wholePost(), 2028, wholePost()))),
        new Cost.Expense(
            CostKind.EXTERNAL_SERVICES,
            "Utredning",
            SCHOOL,
            years(1_900_000, 2_100_000, 2_200_000)));
  }

  public static Plan withCosts(List<Cost> costs) {
    var plan = eightMillion();
    return new Plan(
        plan.rates(), plan.period(), plan.partners(), costs, plan.financing(), plan.sketch());
  }

  public static Plan withFinancing(Financing... financing) {
    var plan = eightMillion();
    return new Plan(
        plan.rates(), plan.period(), plan.partners(), plan.costs(), List.of(financing), null);
  }

  /** The same, with more costs and as much of its own money. */
  public static Plan and(Cost.Expense more) {
    var plan = eightMillion();
    return new Plan(
        plan.rates(),
        plan.period(),
        plan.partners(),
        Stream.concat(plan.costs().stream(), Stream.of(more)).toList(),
        Stream.concat(
                plan.financing().stream(),
                Stream.of(
                    new Financing("own", CITY, Form.CASH, Standing.DECIDED, "§ 1", more.amounts())))
            .toList(),
        null);
  }

  public static Plan lasting(LocalDate from, LocalDate to) {
    var plan = eightMillion();
    return new Plan(
        plan.rates(), new Period(from, to), plan.partners(), plan.costs(), plan.financing(), null);
  }

  public static Circumstances answering(PlanQuestion question, Answer answer) {
    var answers = new EnumMap<>(GOOD.answers());
    answers.put(question, answer);
    return new Circumstances(
        GOOD.kind(), GOOD.areas(), answers, GOOD.begun(), GOOD.advance(), GOOD.aid());
  }

  public static Effort wholePost() {
    return new Effort.PartOfPost(BigDecimal.valueOf(100), BigDecimal.valueOf(12));
  }

  public static ByYear years(long first, long second, long third) {
    return ByYear.of(
        Map.of(2026, Money.kronor(first), 2027, Money.kronor(second), 2028, Money.kronor(third)));
  }

  public static Financing cash(String source, String payer, long first, long second, long third) {
    return new Financing(
        source, payer, Form.CASH, Standing.DECIDED, "§ 1", years(first, second, third));
  }
}
