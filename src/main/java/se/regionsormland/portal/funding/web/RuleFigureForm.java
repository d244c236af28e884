package se.regionsormland.portal.funding.web;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.regionsormland.portal.funding.FinancingRule;
import se.regionsormland.portal.funding.RuleInForce;
import se.regionsormland.portal.funding.rules.RuleDesk;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;
import se.regionsormland.portal.web.TypedDate;

/** A rule's new figure or last day, from when, and where that is from. */
record RuleFigureForm(
    @OneLine(max = 20, message = "{funding.rules.value.long}") @Nullable String value,
    TypedDate last,
    TypedDate from,
    @OneLine(max = 300, message = "{funding.rules.source.long}") @Nullable String readIn) {

  RuleFigureForm {
    last = TypedDate.orNone(last);
    from = TypedDate.orNone(from);
  }

  static RuleFigureForm empty() {
    return new RuleFigureForm("", TypedDate.NONE, TypedDate.NONE, "");
  }

  void check(RuleInForce rule, LocalDate today, Errors errors) {
    if (rule.value() != null && figure(rule).isEmpty()) {
      errors.rejectValue("value", "funding.rules.value.wrong");
    }
    if (rule.day() != null && last.date().isEmpty()) {
      errors.rejectValue("last.day", "funding.rules.last.wrong");
    }
    if (from.date().filter(day -> day.isAfter(today)).isEmpty()) {
      errors.rejectValue("from.day", "funding.rules.from.wrong");
    }
    if (Typed.text(readIn).isEmpty()) {
      errors.rejectValue("readIn", "funding.rules.source.empty");
    }
  }

  /** Whole, above zero; a share is no more than all of it. */
  private Optional<Long> figure(RuleInForce rule) {
    var digits = Typed.text(value).replaceAll("[\\s\\u00a0\\u202f]", "");
    return digits.matches("[0-9]{1,12}")
        ? Optional.of(Long.valueOf(digits)).filter(one -> one > 0 && one <= most(rule.rule()))
        : Optional.empty();
  }

  private static long most(FinancingRule rule) {
    return rule == FinancingRule.ERDF_SHARE
            || rule == FinancingRule.REGIONAL_SHARE
            || rule == FinancingRule.FLAT_RATE
        ? 100
        : Long.MAX_VALUE;
  }

  /** Once it is checked. */
  RuleDesk.Change change(RuleInForce rule) {
    return new RuleDesk.Change(
        rule.rule(),
        rule.value() == null ? null : figure(rule).orElseThrow(),
        rule.day() == null ? null : last.date().orElseThrow(),
        from.date().orElseThrow(),
        Typed.text(readIn));
  }
}
