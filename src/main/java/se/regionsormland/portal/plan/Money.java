package se.regionsormland.portal.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import se.regionsormland.portal.shared.Kronor;

/**
 * Swedish money, exact to the öre. Sums are exact, and one that does not fit is an error and never
 * a wrong sum. A share or a quotient is rounded half up, to the öre: {@link #share}, {@link
 * #rounded}.
 */
public record Money(@JsonValue long ore) implements Comparable<Money> {

  public static final Money ZERO = new Money(0);

  private static final int DECIMALS = 2;
  private static final long WHOLE = 100;
  private static final BigDecimal PER_CENT = new BigDecimal("0.01");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Money {}

  public static Money kronor(long kronor) {
    return new Money(Math.multiplyExact(kronor, WHOLE));
  }

  /** In kronor; an {@link ArithmeticException} where it is finer than an öre or does not fit. */
  public static Money exactly(BigDecimal kronor) {
    return new Money(kronor.movePointRight(DECIMALS).longValueExact());
  }

  /** In kronor, half up to the öre. */
  public static Money rounded(BigDecimal kronor) {
    return exactly(kronor.setScale(DECIMALS, RoundingMode.HALF_UP));
  }

  public static Money sum(Collection<Money> all) {
    return all.stream().reduce(ZERO, Money::plus);
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(ore, other.ore));
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(ore, other.ore));
  }

  public Money negated() {
    return new Money(Math.negateExact(ore));
  }

  public Money abs() {
    return isNegative() ? negated() : this;
  }

  /** That many per cent of it, half up to the öre. */
  public Money share(BigDecimal percent) {
    return rounded(inKronor().multiply(percent).multiply(PER_CENT));
  }

  /** As {@link #share}, but never above the share itself: what a ceiling allows. */
  public Money shareAtMost(BigDecimal percent) {
    var share = inKronor().multiply(percent).multiply(PER_CENT);
    return exactly(share.setScale(DECIMALS, RoundingMode.FLOOR));
  }

  /** How many per cent it is of the whole, half up to two decimals. The whole is not zero. */
  public BigDecimal percentOf(Money whole) {
    return inKronor()
        .movePointRight(DECIMALS)
        .divide(whole.inKronor(), DECIMALS, RoundingMode.HALF_UP);
  }

  public boolean isZero() {
    return ore == 0;
  }

  public boolean isNegative() {
    return ore < 0;
  }

  public boolean isPositive() {
    return ore > 0;
  }

  public boolean isMoreThan(Money other) {
    return ore > other.ore;
  }

  /** With two decimals. */
  public BigDecimal inKronor() {
    return BigDecimal.valueOf(ore, DECIMALS);
  }

  /**
   * "1 250 000 kr" or "1 250 000,50 kr"; in English "SEK 1 250 000.50". The spaces do not break,
   * and what is written is read back as the same sum by {@code WrittenMoney}.
   */
  public String in(Locale reader) {
    return "en".equals(reader.getLanguage()) ? "SEK\u00a0" + figure('.') : figure(',') + "\u00a0kr";
  }

  /** As {@link #in} in Swedish without the unit, for a field that has it beside. */
  public String figure() {
    return figure(',');
  }

  private String figure(char comma) {
    long part = Math.abs(ore % WHOLE);
    var sign = ore < 0 && ore > -WHOLE ? "\u2212" : "";
    var whole = sign + Kronor.grouped(ore / WHOLE);
    return part == 0 ? whole : whole + comma + (part < 10 ? "0" : "") + part;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(ore, other.ore);
  }
}
