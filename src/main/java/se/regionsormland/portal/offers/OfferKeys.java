package se.regionsormland.portal.offers;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.Secret;

/** Which offer a key opens. Each letter carries one of its own. */
@Component
class OfferKeys {

  private final JdbcClient jdbc;
  private final Clock clock;

  OfferKeys(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<UUID> offerOf(String key) {
    return jdbc.sql("SELECT offer_id FROM offer_key WHERE key_hash = :hash")
        .param("hash", Secret.hash(key))
        .query(UUID.class)
        .optional();
  }

  String giveFresh(UUID offer) {
    var key = Secret.fresh();
    jdbc.sql("INSERT INTO offer_key (key_hash, offer_id, created_at) VALUES (:hash, :offer, :now)")
        .param("hash", Secret.hash(key))
        .param("offer", offer)
        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .update();
    return key;
  }
}
