package se.regionsormland.portal.plan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.regionsormland.portal.funding.FinancingRule;
import se.regionsormland.portal.funding.Fund;
import se.regionsormland.portal.funding.facts.Applicant;
import se.regionsormland.portal.plan.Cost;
import se.regionsormland.portal.plan.CostKind;
import se.regionsormland.portal.plan.CostLine;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.Outcome;
import se.regionsormland.portal.plan.Said;
import se.regionsormland.portal.plan.aid.Answer;
import se.regionsormland.portal.plan.aid.SmallAid;

/** A single company's own investment, and what the questions on state aid led to. */
record CompanyChecks(PlanCheck check) {

  private static final Pattern COMPANY =
      Pattern.compile(
          "(?iU)\\b(?:AB|HB|KB|företagets|bolagets|företaget|bolaget|firman|company's)\\b");

  static Stream<Finding> of(PlanCheck check) {
    var own = new CompanyChecks(check);
    return Stream.of(own.investment(), own.stateAid(), own.smallAid()).flatMap(found -> found);
  }

  private Stream<Finding> investment() {
    var rule = FinancingRule.OWN_INVESTMENT;
    if (!check.concerns(rule)) {
      return Stream.empty();
    }
    var broken = broken();
    var unclear = unclear(broken.isEmpty());
    var says = Stream.concat(broken.stream(), unclear.stream()).toList();
    return Stream.of(
        says.isEmpty()
            ? check.found(rule, Outcome.MET, "no")
            : check.found(rule, broken.isEmpty() ? Outcome.UNCLEAR : Outcome.NOT_MET, says));
  }

  /** What the rows say stands against a no; the answer is heard and said. */
  private List<Said> broken() {
    var rule = FinancingRule.OWN_INVESTMENT;
    var companies = lines().filter(this::isOfACompany).toList();
    if (companies.isEmpty()) {
      return answered(Answer.YES) ? List.of(PlanCheck.say(rule, "yes")) : List.of();
    }
    var says = new ArrayList<Said>();
    companies.forEach(line -> says.addAll(company(line)));
    says.add(without(companies));
    if (answered(Answer.NO)) {
      says.add(PlanCheck.say(rule, "denied"));
    }
    return says;
  }

  /** Words that only sound like a company's are a question, which a no answers. */
  private List<Said> unclear(boolean unbroken) {
    if (answered(Answer.NO)) {
      return List.of();
    }
    var says =
        lines()
            .filter(line -> !isOfACompany(line) && soundsLikeOne(line))
            .map(line -> row("maybe", line))
            .toList();
    return says.isEmpty() && unbroken
        ? List.of(PlanCheck.say(FinancingRule.OWN_INVESTMENT, "unknown"))
        : says;
  }

  private boolean answered(Answer answer) {
    return check.known.answer(PlanQuestion.COMPANY_INVESTMENT) == answer;
  }

  /** What is left of the costs, and what the regional fund pays of that at most. */
  private Said without(List<CostLine> companies) {
    var rule = FinancingRule.OWN_INVESTMENT;
    var taken = Money.sum(companies.stream().map(line -> line.amounts().total()).toList());
    var left = check.sums.whole().minus(taken);
    return check.isSought(Fund.REGIONAL_FUND)
        ? PlanCheck.say(
            rule, "without", left, left.shareAtMost(check.figure(FinancingRule.ERDF_SHARE)))
        : PlanCheck.say(rule, "without-fund", left);
  }

  private static List<Said> company(CostLine line) {
    var carriedBy = ((Cost.Expense) line.row()).carriedBy();
    return carriedBy.isBlank()
        ? List.of(row("row", line))
        : List.of(
            row("row", line),
            PlanCheck.say(FinancingRule.OWN_INVESTMENT, "carried", line.row().what(), carriedBy));
  }

  private static Said row(String end, CostLine line) {
    return PlanCheck.say(
        FinancingRule.OWN_INVESTMENT, end, line.row().what(), line.amounts().total());
  }

  private Stream<CostLine> lines() {
    return check.sums.lines().stream()
        .filter(line -> line.row() instanceof Cost.Expense && isInvestment(line.row().kind()))
        .filter(line -> line.amounts().total().isPositive());
  }

  private static boolean isInvestment(CostKind kind) {
    return kind == CostKind.EQUIPMENT || kind == CostKind.PREMISES || kind == CostKind.OTHER;
  }

  /** Carried by a partner that is a company, or with such a partner's name in its words. */
  private boolean isOfACompany(CostLine line) {
    var row = (Cost.Expense) line.row();
    var words = row.what().toLowerCase(Locale.ROOT);
    return check.plan.partners().stream()
        .filter(partner -> partner.sort() == Applicant.COMPANY && !partner.name().isBlank())
        .anyMatch(partner ->
            row.carriedBy().equals(partner.name())
                || words.contains(partner.name().toLowerCase(Locale.ROOT)));
  }

  private boolean soundsLikeOne(CostLine line) {
    return COMPANY.matcher(line.row().what()).find();
  }

  private Stream<Finding> stateAid() {
    var aid = check.known.aid();
    var result = aid == null ? null : aid.result(check.rules).orElse(null);
    var rule = FinancingRule.STATE_AID;
    if (aid == null || result == null) {
      return Stream.of(check.found(rule, Outcome.UNCLEAR, "unknown"));
    }
    var exemption = aid.exemption();
    return Stream.of(
        switch (result) {
          case NO_UNDERTAKING, NO_ADVANTAGE -> check.found(rule, Outcome.MET, result.name());
          case DE_MINIMIS, ASK_LAWYER -> check.found(rule, Outcome.UNCLEAR, result.name());
          case GBER ->
              check.found(
                  rule,
                  Outcome.UNCLEAR,
                  result.name(),
                  exemption == null ? 0 : exemption.article());
        });
  }

  /** Only where amounts are given. */
  private Stream<Finding> smallAid() {
    var aid = check.known.aid();
    if (aid == null || aid.aid().isEmpty()) {
      return Stream.empty();
    }
    var rule = FinancingRule.DE_MINIMIS;
    long ceiling = check.rule(rule).figure();
    boolean over = !aid.above(check.rules).isEmpty();
    var says = aid.aid().stream().map(one -> inWords(one, ceiling)).toList();
    return Stream.of(check.found(rule, over ? Outcome.NOT_MET : Outcome.MET, says));
  }

  private Said inWords(SmallAid one, long ceiling) {
    long sum = one.inThreeYears(check.rules.day());
    return PlanCheck.say(
        FinancingRule.DE_MINIMIS,
        sum > ceiling ? "over" : "met",
        one.undertaking(),
        sum,
        ceiling,
        Math.abs(ceiling - sum));
  }
}
