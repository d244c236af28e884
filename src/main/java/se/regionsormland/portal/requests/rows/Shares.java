package se.regionsormland.portal.requests.rows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import se.regionsormland.portal.plan.Money;

/** "40 %", "39,95 %": with as many decimals as say something, two at most, half up. */
public final class Shares {

  private Shares() {}

  /** The whole is not zero. */
  public static String of(Money part, Money whole, Locale reader) {
    return written(part.percentOf(whole), reader);
  }

  private static String written(BigDecimal percent, Locale reader) {
    var plain = percent.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    return "en".equals(reader.getLanguage()) ? plain + "%" : plain.replace('.', ',') + "\u00a0%";
  }
}
