package se.regionsormland.portal.keys;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.retention.Erasing;
import se.regionsormland.portal.retention.Kept;
import se.regionsormland.portal.shared.DbTime;

/** Keys that open nothing any more; for a while whoever comes by one is told why. */
@Component
class SpentKeys implements Erasing {

  private final JdbcClient jdbc;

  SpentKeys(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Kept what() {
    return Kept.LINK;
  }

  @Override
  @Transactional
  public void erase(Instant before) {
    jdbc.sql("DELETE FROM given_key WHERE least(expires_at, revoked_at) <= :before")
        .param("before", DbTime.of(before))
        .update();
  }
}
