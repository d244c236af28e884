package se.regionsormland.portal.funding;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import se.regionsormland.portal.shared.IdeaKind;
import se.regionsormland.portal.yaml.YamlFile;

/** The file {@code db/funding/sources.yaml}. A broken one stops the start and says where. */
record FundingFile(List<RuleInForce> rules, List<Source> sources, List<Call> calls) {

  private static final String PATH = "db/funding/sources.yaml";

  record Source(
      String name,
      String slug,
      String runsIt,
      String funds,
      Gives gives,
      String fits,
      @Nullable Boolean running,
      @Nullable Set<Integer> areas,
      @Nullable Set<IdeaKind> kinds,
      @Nullable Set<Applicant> applicants,
      String share,
      String calls,
      Certainty certainty,
      String source,
      @Nullable String link,
      @Nullable LocalDate lastChecked) {

    SourceFacts facts() {
      return new SourceFacts(
          name,
          runsIt,
          funds,
          fits,
          gives,
          Boolean.TRUE.equals(running),
          share,
          calls,
          scope(areas, kinds, applicants),
          new Provenance(source, requireNonNullElse(link, ""), certainty, lastChecked));
    }
  }

  record Call(
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
      @Nullable LocalDate lastChecked) {

    CallFacts facts() {
      return new CallFacts(
          title,
          opens,
          closes,
          smallest,
          largest,
          requireNonNullElse(share, ""),
          scope(areas, kinds, applicants),
          new Provenance(source, requireNonNullElse(link, ""), certainty, lastChecked));
    }
  }

  static FundingFile read() {
    return YamlFile.at(new ClassPathResource(PATH)).as(FundingFile.class);
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
}
