package se.regionsormland.portal.funding.file;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.funding.RuleInForce;
import se.regionsormland.portal.funding.facts.Applicant;
import se.regionsormland.portal.funding.facts.CallFacts;
import se.regionsormland.portal.funding.facts.Certainty;
import se.regionsormland.portal.funding.facts.CopyDate;
import se.regionsormland.portal.funding.facts.Gives;
import se.regionsormland.portal.funding.facts.Niche;
import se.regionsormland.portal.funding.facts.Payer;
import se.regionsormland.portal.funding.facts.Provenance;
import se.regionsormland.portal.funding.facts.Scope;
import se.regionsormland.portal.funding.facts.SourceFacts;
import se.regionsormland.portal.funding.facts.Start;
import se.regionsormland.portal.funding.facts.Terms;
import se.regionsormland.portal.shared.County;
import se.regionsormland.portal.shared.IdeaKind;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.yaml.YamlFile;

/** What the region knows of money, in a file. A broken one stops the start and says where. */
public record FundingFile(
    List<RuleInForce> rules, List<String> elsewhere, List<Source> sources, List<Call> calls) {

  public record Source(
      String name,
      @Nullable List<String> knownAs,
      String slug,
      @Nullable Boolean inStrategy,
      Payer payer,
      String runsIt,
      @Nullable String decides,
      @Nullable String applyAt,
      String funds,
      Gives gives,
      String fits,
      @Nullable Boolean running,
      @Nullable Set<Integer> areas,
      @Nullable Set<IdeaKind> kinds,
      @Nullable Set<Applicant> applicants,
      @Nullable Set<Municipality> places,
      @Nullable Set<String> measures,
      @Nullable Set<String> words,
      String share,
      @Nullable Start starts,
      String calls,
      Certainty certainty,
      String source,
      @Nullable String link,
      @Nullable CopyDate copied) {

    public SourceFacts facts() {
      return new SourceFacts(
          name,
          requireNonNullElse(knownAs, List.of()),
          !Boolean.FALSE.equals(inStrategy),
          funds,
          fits,
          terms(),
          scope(areas, kinds, applicants),
          Niche.of(places, measures, words),
          new Provenance(source, orNothing(link), certainty, copied, null));
    }

    private Terms terms() {
      return new Terms(
          payer,
          runsIt,
          orNothing(decides),
          orNothing(applyAt),
          gives,
          share,
          requireNonNullElse(starts, Start.UNKNOWN),
          calls,
          Boolean.TRUE.equals(running));
    }
  }

  public record Call(
      UUID id,
      String sourceSlug,
      String title,
      LocalDate opens,
      LocalDate closes,
      @Nullable Set<Integer> areas,
      @Nullable Set<IdeaKind> kinds,
      @Nullable Set<Applicant> applicants,
      @Nullable Long smallest,
      @Nullable Long largest,
      @Nullable String share,
      Certainty certainty,
      String source,
      @Nullable String link,
      @Nullable CopyDate copied) {

    public CallFacts facts() {
      return new CallFacts(
          title,
          opens,
          closes,
          smallest,
          largest,
          orNothing(share),
          scope(areas, kinds, applicants),
          new Provenance(source, orNothing(link), certainty, copied, null));
    }
  }

  public static FundingFile read() {
    return YamlFile.at(County.ours().money()).as(FundingFile.class);
  }

  private static Scope scope(
      @Nullable Set<Integer> areas,
      @Nullable Set<IdeaKind> kinds,
      @Nullable Set<Applicant> applicants) {
    return new Scope(
        requireNonNullElse(areas, Set.of()),
        requireNonNullElse(kinds, Set.of()),
        requireNonNullElse(applicants, Set.of()));
  }

  private static String orNothing(@Nullable String text) {
    return requireNonNullElse(text, "");
  }
}
