package se.regionsormland.portal.requests.form;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.written.Refusal;
import se.regionsormland.portal.plan.written.WrittenMoney;
import se.regionsormland.portal.web.Typed;

/** Sums of money in fields. */
public final class Sums {

  private Sums() {}

  /** As it is typed again; empty where nothing is said. */
  public static String written(@Nullable Money money) {
    return money == null ? "" : money.figure();
  }

  /** None where nothing is typed, or it cannot be read. */
  public static @Nullable Money read(@Nullable String typed) {
    return WrittenMoney.read(Typed.text(typed)).money();
  }

  /** Says what is wrong with it, if anything is. */
  public static void reject(Errors errors, String field, @Nullable String typed) {
    if (errors.hasFieldErrors(field)) {
      return;
    }
    var money = read(typed);
    var refusal = WrittenMoney.read(Typed.text(typed)).refusal();
    if (refusal != null && refusal != Refusal.NOTHING) {
      errors.rejectValue(field, "plan.money." + refusal);
    } else if (money != null && money.isNegative()) {
      errors.rejectValue(field, "plan.money." + Refusal.NEGATIVE);
    }
  }
}
