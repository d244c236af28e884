package se.regionsormland.portal.demo;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.plan.CostKind;
import se.regionsormland.portal.plan.Form;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.Standing;
import se.regionsormland.portal.projects.ProjectContent;
import se.regionsormland.portal.requests.numbers.Payer;
import se.regionsormland.portal.requests.numbers.ThreeNumbers;
import se.regionsormland.portal.requests.numbers.ThreeNumbers.Payment;
import se.regionsormland.portal.requests.rows.PlanRows;
import se.regionsormland.portal.requests.rows.PlanRows.CostRow;
import se.regionsormland.portal.requests.rows.PlanRows.PayerRow;

/**
 * One of the demo's requests, in kronor; for two years. The group has said something, or not yet.
 */
record DemoRequest(
    String title,
    String text,
    String organisation,
    String email,
    Paid money,
    Other other,
    DemoAssessment.@Nullable Said said) {

  /** What it costs, and what each pays who is asked of by name. */
  record Paid(long total, long oneToOne, long erdf, long own) {}

  /** Who pays besides; nobody where the name is empty. */
  record Other(String name, long pays) {}

  private static final int ENERGY = 4;

  Contact contact() {
    return new Contact("", organisation, email, "");
  }

  ThreeNumbers numbers(YearMonth first) {
    var payments =
        new ArrayList<>(
            List.of(
                new Payment(Payer.ONE_TO_ONE, "", Money.kronor(money.oneToOne)),
                new Payment(Payer.ERDF, "", Money.kronor(money.erdf)),
                new Payment(Payer.OWN, "", Money.kronor(money.own))));
    if (!other.name.isEmpty()) {
      payments.add(new Payment(Payer.OTHER, other.name, Money.kronor(other.pays)));
    }
    return new ThreeNumbers(Money.kronor(money.total), payments, first, first.plusMonths(23));
  }

  /** As an officer would write it of what was granted; {@code proposed} is what she begins from. */
  ProjectContent project(ProjectContent proposed) {
    return new ProjectContent(
        title,
        proposed.number(),
        new ProjectContent.Who(organisation, ""),
        new ProjectContent.Where(
            proposed.where().area() == 0 ? ENERGY : proposed.where().area(),
            proposed.where().municipalities()),
        proposed.years(),
        text,
        "",
        proposed.source(),
        null);
  }

  /** Somebody who pays is left out, so that what the rules say is seen. */
  PlanRows planned(PlanRows rows, int year) {
    return rows.with(cost(CostKind.EXTERNAL_SERVICES, "Byggnad", year, money.total / 2))
        .with(cost(CostKind.EQUIPMENT, "Utrustning", year + 1, money.total / 2))
        .with(payer(Payer.ERDF, "", year, money.erdf))
        .with(payer(Payer.ONE_TO_ONE, "", year + 1, money.oneToOne))
        .with(payer(Payer.OWN, organisation, year + 1, money.own));
  }

  private PlanRows.Row cost(CostKind kind, String what, int year, long kronor) {
    return new CostRow(
        UUID.randomUUID(), kind, what, organisation, null, null, new TreeMap<>(), in(year, kronor));
  }

  private static PlanRows.Row payer(Payer payer, String name, int year, long kronor) {
    return new PayerRow(
        UUID.randomUUID(),
        payer.source(),
        name,
        Form.CASH,
        Standing.INTENDED,
        "",
        in(year, kronor));
  }

  private static TreeMap<Integer, Money> in(int year, long kronor) {
    return new TreeMap<>(Map.of(year, Money.kronor(kronor)));
  }
}
