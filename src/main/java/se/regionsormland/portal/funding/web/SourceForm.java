package se.regionsormland.portal.funding.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import se.regionsormland.portal.funding.FundingSource;
import se.regionsormland.portal.funding.Gives;
import se.regionsormland.portal.funding.SourceFacts;
import se.regionsormland.portal.web.Typed;

/** A source as it is typed. {@code version} is the one that the writer had read. */
record SourceForm(
    @Nullable String version,
    @Size(max = Facts.SHORT, message = "{funding.form.long}") @Nullable String name,
    @Size(max = Facts.SHORT, message = "{funding.form.long}") @Nullable String runsIt,
    @Size(max = Facts.LONG, message = "{funding.form.long}") @Nullable String funds,
    @Size(max = Facts.LONG, message = "{funding.form.long}") @Nullable String fits,
    @Nullable String gives,
    @Nullable String running,
    @Size(max = Facts.SHORT, message = "{funding.form.long}") @Nullable String share,
    @Size(max = Facts.SHORT, message = "{funding.form.long}") @Nullable String calls,
    @Nullable List<String> areas,
    @Nullable List<String> kinds,
    @Nullable List<String> applicants,
    @Pattern(regexp = Facts.LINK, message = "{funding.form.link.wrong}") @Nullable String link,
    @Size(max = Facts.LONG, message = "{funding.form.long}") @Nullable String source,
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
    Facts.require(source, "source", binding);
    Facts.require(certainty, "certainty", binding);
  }

  SourceFacts facts(@Nullable LocalDate lastChecked) {
    return new SourceFacts(
        Facts.text(name),
        Facts.text(runsIt),
        Facts.text(funds),
        Facts.text(fits),
        Typed.one(Gives.class, gives).orElse(Gives.GRANT),
        Typed.ticked(running),
        Facts.text(share),
        Facts.text(calls),
        Facts.scope(areas, kinds, applicants),
        Facts.provenance(source, link, certainty, lastChecked));
  }
}
