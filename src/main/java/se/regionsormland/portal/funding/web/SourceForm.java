package se.regionsormland.portal.funding.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import se.regionsormland.portal.funding.FundingSource;
import se.regionsormland.portal.funding.facts.Gives;
import se.regionsormland.portal.funding.facts.Niche;
import se.regionsormland.portal.funding.facts.Payer;
import se.regionsormland.portal.funding.facts.SourceFacts;
import se.regionsormland.portal.funding.facts.Start;
import se.regionsormland.portal.funding.facts.Terms;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;

/** A source as it is typed. {@code version} is the one that the writer had read. */
record SourceForm(
    @Nullable String version,
    @OneLine(max = Facts.SHORT, message = "{funding.form.name.long}") @Nullable String name,
    @OneLine(max = Facts.SHORT, message = "{funding.form.knownAs.long}") @Nullable String knownAs,
    @Nullable String inStrategy,
    @Nullable String payer,
    @OneLine(max = Facts.SHORT, message = "{funding.form.runsIt.long}") @Nullable String runsIt,
    @OneLine(max = Facts.SHORT, message = "{funding.form.decides.long}") @Nullable String decides,
    @OneLine(max = Facts.SHORT, message = "{funding.form.applyAt.long}") @Nullable String applyAt,
    @Lines(max = Facts.LONG, message = "{funding.form.funds.long}") @Nullable String funds,
    @Lines(max = Facts.LONG, message = "{funding.form.fits.long}") @Nullable String fits,
    @Nullable String gives,
    @OneLine(max = Facts.SHORT, message = "{funding.form.share.long}") @Nullable String share,
    @Nullable String starts,
    @OneLine(max = Facts.SHORT, message = "{funding.form.calls.long}") @Nullable String calls,
    @Nullable String running,
    @Nullable List<String> areas,
    @Nullable List<String> kinds,
    @Nullable List<String> applicants,
    @Nullable List<String> places,
    @OneLine(max = Facts.LONG, message = "{funding.form.words.long}") @Nullable String words,
    @OneLine(max = Facts.LINK, message = "{funding.form.link.wrong}") @Nullable String link,
    @Lines(max = Facts.LONG, message = "{funding.form.source.long}") @Nullable String source,
    @Nullable String certainty,
    @OneLine(max = Facts.SHORT, message = "{funding.form.copied.wrong}") @Nullable String copied,
    @Nullable String checkedToday) {

  static SourceForm empty() {
    return new SourceForm(
        "0",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Gives.GRANT.name(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  static SourceForm of(FundingSource source) {
    var facts = source.facts();
    var terms = facts.terms();
    return new SourceForm(
        Long.toString(source.version()),
        facts.name(),
        String.join(", ", facts.knownAs()),
        facts.inStrategy() ? "true" : null,
        terms.payer().name(),
        terms.runsIt(),
        terms.decides(),
        terms.applyAt(),
        facts.funds(),
        facts.fits(),
        terms.gives().name(),
        terms.share(),
        terms.starts().name(),
        terms.calls(),
        terms.running() ? "true" : null,
        Facts.names(facts.scope().areas()),
        Facts.names(facts.scope().kinds()),
        Facts.names(facts.scope().applicants()),
        facts.niche().places().stream().map(Municipality::name).sorted().toList(),
        String.join(", ", facts.niche().wordsInOrder()),
        source.link(),
        source.source(),
        source.certainty().name(),
        Facts.written(source.provenance().copied()),
        null);
  }

  void check(BindingResult binding) {
    Facts.require(name, "name", binding);
    Facts.checkLink(link, binding);
    Facts.require(source, "source", binding);
    Facts.checkKnown(certainty, copied, checkedToday, binding);
  }

  /**
   * {@code measures}: those that the source had, for they are not typed; {@code known}: the areas
   * there are.
   */
  SourceFacts facts(
      @Nullable LocalDate lastChecked, Set<String> measures, Collection<Integer> known) {
    return new SourceFacts(
        Typed.text(name),
        Facts.listed(knownAs),
        Typed.ticked(inStrategy),
        Typed.text(funds),
        Typed.text(fits),
        terms(),
        Facts.scope(known, areas, kinds, applicants),
        new Niche(Municipality.all(places), measures, new HashSet<>(Facts.listed(words))),
        Facts.provenance(source, link, certainty, copied, lastChecked));
  }

  private Terms terms() {
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
