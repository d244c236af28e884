package se.regionsormland.portal.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The whole cost, and what is to come from the European fund and from the region; shares in per
 * cent. Null is not known, and never a guess.
 */
public record MoneyRead(
    @Nullable Found<Amount> total,
    @Nullable Found<Amount> european,
    @Nullable Found<Amount> regional,
    @Nullable Found<BigDecimal> europeanShare,
    @Nullable Found<BigDecimal> regionalShare) {

  static final MoneyRead NONE = new MoneyRead(null, null, null, null, null);
}
