package se.regionsormland.portal.plan.written;

import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.shared.Kronor;

/**
 * Money as people write it or paste it from a sheet, exact to the öre: "1 250 000,00 kr", "1,25
 * Mkr", "250 tkr". What can be read in two ways is refused with its reason, never guessed. Rougher
 * than this, in whole kronor, is {@link Kronor}.
 */
public sealed interface WrittenMoney {

  /** What it says. */
  record Read(Money money) implements WrittenMoney {}

  /** Why it cannot be read. */
  record Refused(Refusal why) implements WrittenMoney {}

  static WrittenMoney read(String written) {
    return WrittenMoneyReader.read(written);
  }

  default @Nullable Money money() {
    return this instanceof Read(var money) ? money : null;
  }

  default @Nullable Refusal refusal() {
    return this instanceof Refused(var why) ? why : null;
  }
}
