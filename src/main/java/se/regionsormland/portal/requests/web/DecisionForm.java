package se.regionsormland.portal.requests.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.requests.Decision;
import se.regionsormland.portal.requests.form.PeriodForm;
import se.regionsormland.portal.requests.form.Sums;
import se.regionsormland.portal.requests.numbers.Payer;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;
import se.regionsormland.portal.web.TypedDate;
import se.regionsormland.portal.web.TypedMonth;

/** What was decided elsewhere, as an officer writes it down. */
record DecisionForm(
    @Nullable String fund,
    @Nullable String outcome,
    @OneLine(max = 60, message = "{requests.decision.amount.long}") @Nullable String amount,
    TypedDate decided,
    @OneLine(max = 150, message = "{requests.decision.by.long}") @Nullable String by,
    @OneLine(max = 60, message = "{requests.decision.record.long}") @Nullable String record,
    @OneLine(max = 60, message = "{requests.decision.application.long}")
        @Nullable String application,
    TypedMonth from,
    TypedMonth to) {

  DecisionForm {
    decided = TypedDate.orNone(decided);
    from = TypedMonth.orNone(from);
    to = TypedMonth.orNone(to);
  }

  static DecisionForm empty() {
    return new DecisionForm(
        "", "", "", TypedDate.NONE, "", "", "", TypedMonth.NONE, TypedMonth.NONE);
  }

  void check(Errors errors, LocalDate today) {
    requireOne(Payer.class, fund, "fund", errors);
    requireOne(Decision.Outcome.class, outcome, "outcome", errors);
    Sums.reject(errors, "amount", amount);
    if (money().isZero() != isRefused() && !errors.hasFieldErrors("amount")) {
      errors.rejectValue(
          "amount", "requests.decision.amount." + (isRefused() ? "none" : "missing"));
    }
    if (decided.date().filter(day -> !day.isAfter(today)).isEmpty()) {
      errors.rejectValue("decided.day", "requests.decision.decided.wrong");
    }
    if (Typed.text(by).isEmpty()) {
      errors.rejectValue("by", "requests.decision.by.missing");
    }
    if (Typed.text(record).isEmpty()) {
      errors.rejectValue("record", "requests.decision.record.missing");
    }
    if (!from.isEmpty() || !to.isEmpty()) {
      period().check(errors);
    }
  }

  private static <E extends Enum<E>> void requireOne(
      Class<E> kind, @Nullable String typed, String field, Errors errors) {
    if (Typed.one(kind, typed).isEmpty()) {
      errors.rejectValue(field, "requests.decision." + field + ".missing");
    }
  }

  private boolean isRefused() {
    return Decision.Outcome.REFUSED.name().equals(outcome);
  }

  private Money money() {
    return Objects.requireNonNullElse(Sums.read(amount), Money.ZERO);
  }

  private PeriodForm period() {
    return new PeriodForm(from, to);
  }

  /** Once it is checked. */
  Decision decision() {
    return new Decision(
        Typed.one(Payer.class, fund).orElseThrow(),
        Typed.one(Decision.Outcome.class, outcome).orElseThrow(),
        money(),
        decided.date().orElseThrow(),
        Typed.text(by),
        Typed.text(record),
        Typed.text(application),
        from.read().orElse(null),
        to.read().orElse(null));
  }
}
