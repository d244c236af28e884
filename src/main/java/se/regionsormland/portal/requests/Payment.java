package se.regionsormland.portal.requests;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.plan.Money;

/**
 * What somebody is to pay; no money where that is not said. {@code name} is empty but for somebody
 * else.
 */
public record Payment(Payer payer, String name, @Nullable Money money) {

  Money known() {
    return Objects.requireNonNullElse(money, Money.ZERO);
  }
}
