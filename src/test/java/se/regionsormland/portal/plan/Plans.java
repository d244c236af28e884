package se.regionsormland.portal.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.regionsormland.portal.funding.Applicant;

/** Plans to try the rules on. */
final class Plans {

  static final Rates RATES = new Rates(1720);
  static final String CITY = "Ekbacka kommun";
  static final String SCHOOL = "Lärcentrum";
  static final String COMPANY = "Verkstaden AB";

  private Plans() {}

  /** Eight million over three years: the fund 40 per cent, the region, own staff, one private. */
  static Plan eightMillion() {
    return new Plan(
        RATES,
        new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31)),
        List.of(
            new Partner(CITY, Applicant.MUNICIPALITY),
            new Partner(SCHOOL, Applicant.UNIVERSITY),
            new Partner(COMPANY, Applicant.COMPANY)),
        costs(),
        List.of(
            cash("nationella-eruf", "", 1_000_000, 1_100_000, 1_100_000),
            cash("anslag-1-1", "", 800_000, 800_000, 800_000),
            cash("own", CITY, 400_000, 400_000, 400_000),
            cash("private", COMPANY, 300_000, 400_000, 500_000)),
        null);
  }

  private static List<Cost> costs() {
    return List.of(
        new Cost.Staff(
            "Projektledare",
            CITY,
            Money.kronor(50_000),
            new TreeMap<>(Map.of(2026, wholePost(), 2027, wholePost(), 2028, wholePost()))),
        new Cost.FlatRate(BigDecimal.valueOf(40)),
        new Cost.Expense(
            CostKind.EXTERNAL_SERVICES,
            "Utredning",
            SCHOOL,
            years(1_660_000, 1_860_000, 1_960_000)));
  }

  static Effort wholePost() {
    return new Effort.PartOfPost(BigDecimal.valueOf(100), BigDecimal.valueOf(12));
  }

  static ByYear years(long first, long second, long third) {
    return ByYear.of(
        Map.of(2026, Money.kronor(first), 2027, Money.kronor(second), 2028, Money.kronor(third)));
  }

  static Financing cash(String source, String payer, long first, long second, long third) {
    return new Financing(source, payer, Form.CASH, Standing.INTENDED, years(first, second, third));
  }
}
