package se.regionsormland.portal.funding.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.funding.FundingCall;
import se.regionsormland.portal.funding.FundingSource;
import se.regionsormland.portal.funding.facts.Provenance;
import se.regionsormland.portal.funding.facts.Retirement;

/** A source or a call in the officers' list. {@code path} is where it is edited. */
record DeskRow(
    String path,
    String kind,
    String name,
    Provenance known,
    boolean old,
    @Nullable Retirement retired,
    long version) {

  static DeskRow of(FundingSource source, LocalDate today) {
    return new DeskRow(
        "/arbeta/finansiering/kallor/" + source.slug(),
        "funding.desk.source",
        source.name(),
        source.provenance(),
        source.isOld(today),
        source.retired(),
        source.version());
  }

  static DeskRow of(FundingCall call, LocalDate today) {
    return new DeskRow(
        "/arbeta/finansiering/utlysningar/" + call.id(),
        "funding.desk.call." + call.timing(today),
        call.title(),
        call.provenance(),
        call.isOld(today),
        call.retired(),
        call.version());
  }

  /** What nobody knows the age of is the oldest. */
  LocalDate age() {
    return requireNonNullElse(known.knownFrom(), LocalDate.MIN);
  }
}
