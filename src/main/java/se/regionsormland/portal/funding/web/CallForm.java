package se.regionsormland.portal.funding.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import se.regionsormland.portal.funding.FundingCall;
import se.regionsormland.portal.funding.facts.CallFacts;
import se.regionsormland.portal.shared.Kronor;
import se.regionsormland.portal.web.Lines;
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
    @Nullable List<String> areas,
    @Nullable List<String> kinds,
    @Nullable List<String> applicants,
    @OneLine(max = Kronor.LONGEST, message = "{funding.form.smallest.wrong}")
        @Nullable String smallest,
    @OneLine(max = Kronor.LONGEST, message = "{funding.form.largest.wrong}")
        @Nullable String largest,
    @OneLine(max = Facts.SHORT, message = "{funding.form.share.long}") @Nullable String share,
    @OneLine(max = Facts.LINK, message = "{funding.form.link.wrong}") @Nullable String link,
    @Lines(max = Facts.LONG, message = "{funding.form.source.long}") @Nullable String source,
    @Nullable String certainty,
    @OneLine(max = Facts.SHORT, message = "{funding.form.copied.wrong}") @Nullable String copied,
    @Nullable String checkedToday) {

  CallForm {
    opens = TypedDate.orNone(opens);
    closes = TypedDate.orNone(closes);
  }

  static CallForm empty(@Nullable String from) {
    return new CallForm(
        "0", from, null, TypedDate.NONE, TypedDate.NONE, null, null, null, null, null, null,
        null, null, null, null, null);
  }

  static CallForm of(FundingCall call) {
    var facts = call.facts();
    return new CallForm(
        Long.toString(call.version()),
        call.from().slug(),
        call.title(),
        TypedDate.of(call.opens()),
        TypedDate.of(call.closes()),
        Facts.names(facts.scope().areas()),
        Facts.names(facts.scope().kinds()),
        Facts.names(facts.scope().applicants()),
        written(facts.smallest()),
        written(facts.largest()),
        facts.share(),
        call.link(),
        call.source(),
        call.certainty().name(),
        Facts.written(call.provenance().copied()),
        null);
  }

  void check(BindingResult binding) {
    Facts.require(title, "title", binding);
    checkDays(binding);
    checkAmounts(binding);
    Facts.checkLink(link, binding);
    Facts.require(source, "source", binding);
    Facts.checkKnown(certainty, copied, checkedToday, binding);
  }

  /** {@code known}: the areas there are. */
  CallFacts facts(@Nullable LocalDate lastChecked, Collection<Integer> known) {
    return new CallFacts(
        Typed.text(title),
        opens.date().orElseThrow(),
        closes.date().orElseThrow(),
        amount(smallest),
        amount(largest),
        Typed.text(share),
        Facts.scope(known, areas, kinds, applicants),
        Facts.provenance(source, link, certainty, copied, lastChecked));
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

  private void checkAmounts(BindingResult binding) {
    checkAmount("smallest", smallest, binding);
    checkAmount("largest", largest, binding);
    var least = amount(smallest);
    var most = amount(largest);
    if (least != null && most != null && least > most) {
      binding.rejectValue("largest", "funding.form.largest.less");
    }
  }

  private static void checkAmount(String field, @Nullable String typed, BindingResult binding) {
    if (!binding.hasFieldErrors(field) && !Typed.text(typed).isEmpty() && amount(typed) == null) {
      binding.rejectValue(field, "funding.form." + field + ".wrong");
    }
  }

  private static boolean isNear(LocalDate day) {
    return day.getYear() >= 2000 && day.getYear() < 2100;
  }

  private static @Nullable Long amount(@Nullable String typed) {
    var read = Kronor.read(Typed.text(typed));
    return read.isPresent() ? read.getAsLong() : null;
  }

  private static String written(@Nullable Long amount) {
    return amount == null ? "" : Long.toString(amount);
  }
}
