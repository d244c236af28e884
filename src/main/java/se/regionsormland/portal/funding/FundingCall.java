package se.regionsormland.portal.funding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.funding.facts.CallFacts;
import se.regionsormland.portal.funding.facts.Provenance;
import se.regionsormland.portal.funding.facts.Retirement;
import se.regionsormland.portal.funding.facts.Scope;

/**
 * A time when one can apply to a source. What it leaves open is as the source has it. {@code
 * newsAt}: empty while it is away and has been told to nobody.
 */
public record FundingCall(
    UUID id,
    FundingSource from,
    CallFacts facts,
    Instant publishedAt,
    @Nullable Instant newsAt,
    @Nullable Retirement retired,
    long version)
    implements Sourced {

  public String title() {
    return facts.title();
  }

  public LocalDate opens() {
    return facts.opens();
  }

  public LocalDate closes() {
    return facts.closes();
  }

  /** Numbers of intervention areas, 1 to 7; empty when that is not known. */
  public Set<Integer> areas() {
    return scope().areas();
  }

  /** Unless it is known to be for other areas only. */
  public boolean concerns(int area) {
    return areas().isEmpty() || areas().contains(area);
  }

  public String share() {
    return facts.share().isEmpty() ? from.terms().share() : facts.share();
  }

  @Override
  public Provenance provenance() {
    return facts.provenance();
  }

  public Timing timing(LocalDate today) {
    if (today.isBefore(opens())) {
      return Timing.UPCOMING;
    }
    return today.isAfter(closes()) ? Timing.PAST : Timing.OPEN;
  }

  /** What the call says, filled in with what its source says. */
  public Scope scope() {
    return facts.scope().orElse(from.facts().scope());
  }
}
