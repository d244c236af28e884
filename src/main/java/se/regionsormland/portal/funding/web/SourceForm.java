package se.regionsormland.portal.funding.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import se.regionsormland.portal.funding.FundingSource;
import se.regionsormland.portal.funding.Gives;
import se.regionsormland.portal.funding.SourceFacts;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;

/** A source as it is typed. {@code version} is the one that the writer had read. */
record SourceForm(
    @Nullable String version,
    @OneLine(max = Facts.SHORT, message = "{funding.form.long}") @Nullable String name,
    @OneLine(max = Facts.SHORT, message = "{funding.form.long}") @Nullable String runsIt,
    @Lines(max = Facts.LONG, message = "{funding.form.long}") @Nullable String funds,
    @Lines(max = Facts.LONG, message = "{funding.form.long}") @Nullable String fits,
    @Nullable String gives,
    @Nullable String running,
    @OneLine(max = Facts.SHORT, message = "{funding.form.long}") @Nullable String share,
    @OneLine(max = Facts.SHORT, message = "{funding.form.long}") @Nullable String calls,
    @Nullable List<String> areas,
    @Nullable List<String> kinds,
    @Nullable List<String> applicants,
    @OneLine(max = Facts.LINK, message = "{funding.form.link.wrong}") @Nullable String link,
    @Lines(max = Facts.LONG, message = "{funding.form.long}") @Nullable String source,
    @Nullable String certainty,
    @Nullable String checkedToday) {

  static SourceForm empty() {
    return new SourceForm(
        "0",
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
        null);
  }

  static SourceForm of(FundingSource source) {
    var facts = source.facts();
    return new SourceForm(
        Long.toString(source.version()),
        facts.name(),
        facts.runsIt(),
        facts.funds(),
        facts.fits(),
        facts.gives().name(),
        facts.running() ? "true" : null,
        facts.share(),
        facts.calls(),
        Facts.names(facts.scope().areas()),
        Facts.names(facts.scope().kinds()),
        Facts.names(facts.scope().applicants()),
        source.link(),
        source.source(),
        source.certainty().name(),
        null);
  }

  void check(BindingResult binding) {
    Facts.require(name, "name", binding);
    Facts.checkLink(link, binding);
    Facts.require(source, "source", binding);
    Facts.require(certainty, "certainty", binding);
  }

  SourceFacts facts(@Nullable LocalDate lastChecked) {
    return new SourceFacts(
        Typed.text(name),
        Typed.text(runsIt),
        Typed.text(funds),
        Typed.text(fits),
        Typed.one(Gives.class, gives).orElse(Gives.GRANT),
        Typed.ticked(running),
        Typed.text(share),
        Typed.text(calls),
        Facts.scope(areas, kinds, applicants),
        Facts.provenance(source, link, certainty, lastChecked));
  }
}
