package se.regionsormland.portal.offers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.Keys;
import se.regionsormland.portal.web.DeadKey;
import se.regionsormland.portal.web.Place;
import se.regionsormland.portal.web.Placed;

/** What everybody may see of offers. */
@Service
@Transactional(readOnly = true)
public class Offers {

  /** Where to write, and in which language. */
  public record Holder(String email, Locale language) {}

  private final OfferRows rows;
  private final Keys keys;

  Offers(OfferRows rows, Keys keys) {
    this.rows = rows;
    this.keys = keys;
  }

  /** Newest first. */
  public List<Offer> latest(OfferFilter filter, int limit) {
    return following(null, filter, limit).stream().map(Placed::row).toList();
  }

  /** Newest first, from what follows {@code after}, whose name is an offer's id. */
  public List<Placed<Offer>> following(@Nullable Place after, OfferFilter filter, int limit) {
    return rows.shown(filter, after, limit);
  }

  public Optional<Offer> find(UUID id) {
    return rows.shown(id);
  }

  /** For those who bring people together: where to write, never for pages. */
  public Optional<Holder> holderOf(UUID id) {
    return rows.shown(id)
        .flatMap(_ -> rows.own(id))
        .map(own -> new Holder(own.email(), own.language()));
  }

  /**
   * The holder's own, while it is shown.
   *
   * @throws DeadKey it opens no offer
   */
  public Optional<Offer> withKey(String key) {
    return rows.shown(keys.open(key, KeyKind.OFFER).orElseThrow(DeadKey::new));
  }

  /** One more key for its holder, to be sent to her alone. */
  @Transactional
  public String freshKeyTo(UUID id) {
    return keys.giveByLetter(KeyKind.OFFER, id);
  }
}
