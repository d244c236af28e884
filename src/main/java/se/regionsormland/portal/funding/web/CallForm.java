package se.regionsormland.portal.funding.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import se.regionsormland.portal.funding.FundingCall;
import se.regionsormland.portal.funding.facts.CallFacts;
import se.regionsormland.portal.shared.Kronor;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;
import se.regionsormland.portal.web.TypedDate;

/** A call as it is typed. {@code version} is the one that the writer had read. */
record CallForm(
    @Nullable String version,
    @Nullable String from,
    @OneLine(max = Facts.SHORT, message = "{funding.form.title.long}") @Nullable String title,
    TypedDate opens,
    TypedDate closes,
    @Valid Cost cost,
    @OneLine(max = Facts.SHORT, message = "{funding.form.share.long}") @Nullable String share,
    ScopeForm scope,
    @Valid KnownForm known) {

  /** The project's whole cost, at least and at most. */
  record Cost(
      @OneLine(max = Kronor.LONGEST, message = "{funding.form.smallest.wrong}")
          @Nullable String smallest,
      @OneLine(max = Kronor.LONGEST, message = "{funding.form.largest.wrong}")
          @Nullable String largest) {

    private static Cost orNone(@Nullable Cost typed) {
      return typed == null ? new Cost(null, null) : typed;
    }

    private void check(BindingResult binding) {
      checkAmount("smallest", smallest, binding);
      checkAmount("largest", largest, binding);
      var least = amount(smallest);
      var most = amount(largest);
      if (least != null && most != null && least > most) {
        binding.rejectValue("cost.largest", "funding.form.largest.less");
      }
    }

    private static void checkAmount(String field, @Nullable String typed, BindingResult binding) {
      var place = "cost." + field;
      if (!binding.hasFieldErrors(place) && !Typed.text(typed).isEmpty() && amount(typed) == null) {
        binding.rejectValue(place, "funding.form." + field + ".wrong");
      }
    }

    private static @Nullable Long amount(@Nullable String typed) {
      var read = Kronor.read(Typed.text(typed));
      return read.isPresent() ? read.getAsLong() : null;
    }

    private static String written(@Nullable Long amount) {
      return amount == null ? "" : Long.toString(amount);
    }
  }

  CallForm {
    opens = TypedDate.orNone(opens);
    closes = TypedDate.orNone(closes);
    cost = Cost.orNone(cost);
    scope = ScopeForm.orNone(scope);
    known = KnownForm.orNone(known);
  }

  static CallForm empty(@Nullable String from) {
    return new CallForm(
        "0",
        from,
        null,
        TypedDate.NONE,
        TypedDate.NONE,
        Cost.orNone(null),
        null,
        ScopeForm.orNone(null),
        KnownForm.orNone(null));
  }

  static CallForm of(FundingCall call) {
    var facts = call.facts();
    return new CallForm(
        Long.toString(call.version()),
        call.from().slug(),
        call.title(),
        TypedDate.of(call.opens()),
        TypedDate.of(call.closes()),
        new Cost(Cost.written(facts.smallest()), Cost.written(facts.largest())),
        facts.share(),
        ScopeForm.of(facts.scope()),
        KnownForm.of(call.provenance()));
  }

  void check(BindingResult binding) {
    Facts.require(title, "title", binding);
    checkDays(binding);
    cost.check(binding);
    known.check(binding);
  }

  /** {@code there}: the areas there are. */
  CallFacts facts(@Nullable LocalDate lastChecked, Collection<Integer> there) {
    return new CallFacts(
        Typed.text(title),
        opens.date().orElseThrow(),
        closes.date().orElseThrow(),
        Cost.amount(cost.smallest),
        Cost.amount(cost.largest),
        Typed.text(share),
        scope.scope(there),
        known.provenance(lastChecked));
  }

  private void checkDays(BindingResult binding) {
    var first = opens.date().filter(CallForm::isNear);
    var last = closes.date().filter(CallForm::isNear);
    if (first.isEmpty()) {
      binding.rejectValue("opens.day", "funding.form.day.wrong");
    }
    if (last.isEmpty()) {
      binding.rejectValue("closes.day", "funding.form.day.wrong");
    }
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      binding.rejectValue("closes.day", "funding.form.closes.before");
    }
  }

  private static boolean isNear(LocalDate day) {
    return day.getYear() >= 2000 && day.getYear() < 2100;
  }
}
