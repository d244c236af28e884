package se.regionsormland.portal.requests;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.requests.numbers.Payer;
import se.regionsormland.portal.requests.numbers.ThreeNumbers;
import se.regionsormland.portal.requests.numbers.ThreeNumbers.Payment;
import se.regionsormland.portal.web.FormToken;

/** Requests as people might write them, for tests. */
public final class SomeRequest {

  private SomeRequest() {}

  public static ThreeNumbers numbers() {
    return new ThreeNumbers(
        Money.kronor(8_000_000),
        List.of(
            new Payment(Payer.ONE_TO_ONE, "", Money.kronor(2_000_000)),
            new Payment(Payer.ERDF, "", Money.kronor(3_200_000)),
            new Payment(Payer.OWN, "", Money.kronor(1_800_000)),
            new Payment(Payer.OTHER, "Trosa kommun", Money.kronor(1_000_000))),
        YearMonth.of(2027, 9),
        YearMonth.of(2030, 8));
  }

  public static Requests.Written saying(String title, String text) {
    return saying(title, text, numbers(), SomeIdea.contact());
  }

  public static Requests.Written saying(
      String title, String text, ThreeNumbers numbers, Contact contact) {
    return new Requests.Written(title, text, numbers, contact);
  }

  /** Of the region's own funds; for two years from September 2027. */
  public static Decision granted(Money amount) {
    return new Decision(
        Payer.ONE_TO_ONE,
        amount.isPositive() ? Decision.Outcome.IN_PART : Decision.Outcome.REFUSED,
        amount,
        LocalDate.of(2027, 2, 1),
        "Nämnden",
        "§ 12",
        "20371234",
        YearMonth.of(2027, 9),
        YearMonth.of(2029, 8));
  }

  public static SenderKey draft(Requests requests) {
    var written = saying("Cykelväg längs ån", "Vi vill bygga en cykelväg längs ån.");
    return requests.save(FormToken.fresh(), 0, written, null).key();
  }
}
