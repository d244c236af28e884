package se.regionsormland.portal.requests.rows;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import se.regionsormland.portal.plan.ByYear;
import se.regionsormland.portal.plan.CostKind;
import se.regionsormland.portal.plan.Form;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.Standing;
import se.regionsormland.portal.requests.numbers.Payer;
import se.regionsormland.portal.requests.numbers.ThreeNumbers;
import se.regionsormland.portal.requests.numbers.ThreeNumbers.Payment;
import se.regionsormland.portal.requests.rows.PlanRows.CostRow;
import se.regionsormland.portal.requests.rows.PlanRows.PartnerRow;
import se.regionsormland.portal.requests.rows.PlanRows.PayerRow;

/**
 * The three numbers of a request as the first rows of its plan: one cost, and whoever pays. Each
 * sum is divided by the months of each year, in whole kronor, and the last year has what is left.
 */
public final class FirstRows {

  private final ThreeNumbers numbers;
  private final String carrier;

  private FirstRows(ThreeNumbers numbers, String carrier) {
    this.numbers = numbers;
    this.carrier = carrier;
  }

  /**
   * In the time that the plan has; empty where the plan has rows, or where something is not said.
   *
   * @param undivided what the cost is called
   */
  public static Optional<PlanRows> of(PlanRows begun, ThreeNumbers said, String undivided) {
    var numbers = new ThreeNumbers(said.total(), said.payments(), begun.from(), begun.to());
    var first = begun.partners().stream().map(PartnerRow::name).findFirst().orElse("");
    return begun.saysNothing() && numbers.isComplete()
        ? Optional.of(new FirstRows(numbers, first).in(begun, undivided))
        : Optional.empty();
  }

  private PlanRows in(PlanRows begun, String undivided) {
    var payers = numbers.payments().stream().map(this::payer).toList();
    var rows = begun.with(cost(undivided, payers));
    for (var payer : payers) {
      rows = rows.with(payer);
    }
    return rows;
  }

  private PayerRow payer(Payment payment) {
    return new PayerRow(
        UUID.randomUUID(),
        payment.payer().source(),
        payment.payer() == Payer.OWN ? carrier : payment.name(),
        Form.CASH,
        Standing.INTENDED,
        "",
        byYear(payment.known()));
  }

  /** Of what is paid and what is missing, so that no year differs by what is rounded. */
  private CostRow cost(String undivided, List<PayerRow> payers) {
    var parts =
        Stream.concat(
            payers.stream().map(PayerRow::byYear),
            Stream.of(new ByYear(byYear(numbers.missing()))));
    return new CostRow(
        UUID.randomUUID(),
        CostKind.OTHER,
        undivided,
        carrier,
        null,
        null,
        new TreeMap<>(),
        ByYear.sum(parts.toList()).years());
  }

  private SortedMap<Integer, Money> byYear(Money whole) {
    var years = new TreeMap<Integer, Money>();
    var divided = Money.ZERO;
    int last = Objects.requireNonNull(numbers.to()).getYear();
    for (int year = Objects.requireNonNull(numbers.from()).getYear(); year < last; year++) {
      var until = until(year, whole);
      years.put(year, until.minus(divided));
      divided = until;
    }
    years.put(last, whole.minus(divided));
    return new ByYear(years).years();
  }

  /** All of it until that year is over. */
  private Money until(int year, Money whole) {
    var passed = new ThreeNumbers(null, List.of(), numbers.from(), YearMonth.of(year, 12));
    return Money.kronor(Math.multiplyExact(whole.ore() / 100, passed.months()) / numbers.months());
  }
}
