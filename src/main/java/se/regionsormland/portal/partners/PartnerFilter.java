package se.regionsormland.portal.partners;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.actors.ActorType;
import se.regionsormland.portal.offers.OfferFilter;
import se.regionsormland.portal.shared.Municipality;

/** What the reader asked for, as it stands in the address. What cannot be read is left out. */
record PartnerFilter(
    @Nullable String q,
    @Nullable String omrade,
    @Nullable String kommun,
    @Nullable String typ,
    @Nullable String efter) {

  String words() {
    return q == null ? "" : q.strip();
  }

  Optional<Integer> area() {
    return omrade != null && omrade.matches("[1-9]")
        ? Optional.of(Integer.valueOf(omrade))
        : Optional.empty();
  }

  Optional<Municipality> municipality() {
    return Optional.ofNullable(kommun).flatMap(Municipality::withSlug);
  }

  Optional<ActorType> type() {
    return Arrays.stream(ActorType.values()).filter(one -> one.slug().equals(typ)).findFirst();
  }

  OfferFilter offers() {
    return new OfferFilter(
        area().orElse(null), municipality().orElse(null), type().orElse(null), words());
  }

  public boolean isEmpty() {
    return words().isEmpty() && area().isEmpty() && municipality().isEmpty() && type().isEmpty();
  }
}
