package se.regionsormland.portal.requests.numbers;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.Sketch;

/**
 * What it costs in all, who pays, and for how long: enough to ask. What is not said is null. {@code
 * from} is the first month and {@code to} the last.
 */
public record ThreeNumbers(
    @Nullable Money total,
    List<Payment> payments,
    @Nullable YearMonth from,
    @Nullable YearMonth to) {

  public static final ThreeNumbers NOTHING = costing(null);

  public ThreeNumbers {
    payments = List.copyOf(payments);
  }

  /** The first number alone. */
  public static ThreeNumbers costing(@Nullable Money total) {
    return new ThreeNumbers(total, List.of(), null, null);
  }

  /** What all of them pay together. */
  public Money paid() {
    return paid(_ -> true);
  }

  public Money paidBy(Payer payer) {
    return paid(one -> one == payer);
  }

  private Money paid(Predicate<Payer> who) {
    return Money.sum(
        payments.stream().filter(one -> who.test(one.payer())).map(Payment::known).toList());
  }

  /** What is still to be found: below zero where more is paid than it costs. */
  public Money missing() {
    return Objects.requireNonNullElse(total, paid()).minus(paid());
  }

  /** The first and the last counted; none where one of them is not said, or they are turned. */
  public int months() {
    return from == null || to == null
        ? 0
        : Math.max(0, Math.toIntExact(from.until(to, ChronoUnit.MONTHS)) + 1);
  }

  /** All three are said. */
  public boolean isComplete() {
    return sketch().isPresent();
  }

  /** For sums and rules; empty until all three are said. */
  public Optional<Sketch> sketch() {
    return total == null || !total.isPositive() || !paid().isPositive() || months() == 0
        ? Optional.empty()
        : Optional.of(
            new Sketch(
                total,
                payments.stream()
                    .map(payment -> new Sketch.Asked(payment.payer().source(), payment.known()))
                    .toList(),
                months()));
  }

  /**
   * What somebody is to pay; no money where that is not said. {@code name} is empty but for
   * somebody else.
   */
  public record Payment(Payer payer, String name, @Nullable Money money) {

    public Money known() {
      return Objects.requireNonNullElse(money, Money.ZERO);
    }
  }
}
