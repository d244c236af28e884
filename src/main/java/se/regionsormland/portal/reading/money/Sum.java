package se.regionsormland.portal.reading.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.reading.Amount;

/** A sum or a share in the text before anybody has asked what it is for. */
record Sum(Sort sort, BigDecimal value, boolean about, int first, int last) {

  private static final BigDecimal HIGHEST = new BigDecimal("100000000000");

  enum Sort {
    KRONOR,
    PERCENT,
    RANGE,
    FOREIGN,
    /** For each year, and nobody has said how many. */
    YEARLY,
    /** A number whose unit stands at another sum of the sentence: "varav 1,6 från EU". */
    BARE
  }

  boolean is(Sort wanted) {
    return sort == wanted;
  }

  Sum inKronor(BigDecimal times) {
    return new Sum(Sort.KRONOR, value.multiply(times), about, first, last);
  }

  /** In whole kronor; what no project costs is not read. */
  @Nullable Amount amount() {
    var whole = value.setScale(0, RoundingMode.HALF_UP);
    return whole.signum() <= 0 || whole.compareTo(HIGHEST) > 0
        ? null
        : new Amount(whole.longValueExact(), about);
  }
}
