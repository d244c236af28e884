package se.regionsormland.portal.funding.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import se.regionsormland.portal.funding.FundingSource;
import se.regionsormland.portal.funding.facts.SourceFacts;
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
    @Valid Purpose purpose,
    @Valid TermsForm terms,
    ScopeForm scope,
    @Valid Niche niche,
    @Valid KnownForm known) {

  /** What the money is for. */
  record Purpose(
      @Lines(max = Facts.LONG, message = "{funding.form.funds.long}") @Nullable String funds,
      @Lines(max = Facts.LONG, message = "{funding.form.fits.long}") @Nullable String fits) {

    private static Purpose orNone(@Nullable Purpose typed) {
      return typed == null ? new Purpose(null, null) : typed;
    }
  }

  /** What it is narrowed to. */
  record Niche(
      @Nullable List<String> places,
      @OneLine(max = Facts.LONG, message = "{funding.form.words.long}") @Nullable String words) {

    private static Niche orNone(@Nullable Niche typed) {
      return typed == null ? new Niche(null, null) : typed;
    }
  }

  SourceForm {
    purpose = Purpose.orNone(purpose);
    terms = TermsForm.orUsual(terms);
    scope = ScopeForm.orNone(scope);
    niche = Niche.orNone(niche);
    known = KnownForm.orNone(known);
  }

  static SourceForm empty() {
    return new SourceForm(
        "0",
        null,
        null,
        null,
        Purpose.orNone(null),
        TermsForm.orUsual(null),
        ScopeForm.orNone(null),
        Niche.orNone(null),
        KnownForm.orNone(null));
  }

  static SourceForm of(FundingSource source) {
    var facts = source.facts();
    return new SourceForm(
        Long.toString(source.version()),
        facts.name(),
        String.join(", ", facts.knownAs()),
        facts.inStrategy() ? "true" : null,
        new Purpose(facts.funds(), facts.fits()),
        TermsForm.of(facts.terms()),
        ScopeForm.of(facts.scope()),
        new Niche(
            facts.niche().places().stream().map(Municipality::name).sorted().toList(),
            String.join(", ", facts.niche().wordsInOrder())),
        KnownForm.of(source.provenance()));
  }

  void check(BindingResult binding) {
    Facts.require(name, "name", binding);
    known.check(binding);
  }

  /**
   * {@code measures}: those that the source had, for they are not typed; {@code there}: the areas
   * there are.
   */
  SourceFacts facts(
      @Nullable LocalDate lastChecked, Set<String> measures, Collection<Integer> there) {
    return new SourceFacts(
        Typed.text(name),
        Facts.listed(knownAs),
        Typed.ticked(inStrategy),
        Typed.text(purpose.funds),
        Typed.text(purpose.fits),
        terms.terms(),
        scope.scope(there),
        new se.regionsormland.portal.funding.facts.Niche(
            Municipality.all(niche.places), measures, new HashSet<>(Facts.listed(niche.words))),
        known.provenance(lastChecked));
  }
}
