package se.regionsormland.portal.funding.web;

import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.funding.facts.Gives;
import se.regionsormland.portal.funding.facts.Payer;
import se.regionsormland.portal.funding.facts.Start;
import se.regionsormland.portal.funding.facts.Terms;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;

/** Who pays, how much and when, as it is typed. */
record TermsForm(
    @Nullable String payer,
    @OneLine(max = Facts.SHORT, message = "{funding.form.runsIt.long}") @Nullable String runsIt,
    @OneLine(max = Facts.SHORT, message = "{funding.form.decides.long}") @Nullable String decides,
    @OneLine(max = Facts.SHORT, message = "{funding.form.applyAt.long}") @Nullable String applyAt,
    @Nullable String gives,
    @OneLine(max = Facts.SHORT, message = "{funding.form.share.long}") @Nullable String share,
    @Nullable String starts,
    @OneLine(max = Facts.SHORT, message = "{funding.form.calls.long}") @Nullable String calls,
    @Nullable String running) {

  static TermsForm orUsual(@Nullable TermsForm typed) {
    return typed == null
        ? new TermsForm(null, null, null, null, Gives.GRANT.name(), null, null, null, null)
        : typed;
  }

  static TermsForm of(Terms terms) {
    return new TermsForm(
        terms.payer().name(),
        terms.runsIt(),
        terms.decides(),
        terms.applyAt(),
        terms.gives().name(),
        terms.share(),
        terms.starts().name(),
        terms.calls(),
        terms.running() ? "true" : null);
  }

  Terms terms() {
    return new Terms(
        Typed.one(Payer.class, payer).orElse(Payer.UNKNOWN),
        Typed.text(runsIt),
        Typed.text(decides),
        Typed.text(applyAt),
        Typed.one(Gives.class, gives).orElse(Gives.GRANT),
        Typed.text(share),
        Typed.one(Start.class, starts).orElse(Start.UNKNOWN),
        Typed.text(calls),
        Typed.ticked(running));
  }
}
