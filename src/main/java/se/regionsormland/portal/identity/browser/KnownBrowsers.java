package se.regionsormland.portal.identity.browser;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.Secret;

/**
 * A browser in which somebody has signed in all the way is known again by its cookie, half a year
 * after it was last used. It opens nothing: her guesses there are only counted for themselves, so
 * that whoever guesses elsewhere does not keep her out.
 */
@Service
@Transactional
public class KnownBrowsers {

  static final Duration KEPT = Duration.ofDays(180);

  private final JdbcClient jdbc;
  private final Clock clock;
  private final BrowserCookie cookie = new BrowserCookie("browser", KEPT);

  KnownBrowsers(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The token of the browser that asks, when this account has signed in there. */
  @Transactional(readOnly = true)
  public Optional<String> knownTo(UUID account, HttpServletRequest request) {
    return cookie.read(request).filter(token -> isKnown(token, account));
  }

  private boolean isKnown(String token, UUID account) {
    return jdbc.sql(
            """
            SELECT count(*) > 0 FROM known_browser
            WHERE token_hash = :hash AND account_id = :account AND last_seen > :since
            """)
        .param("hash", Secret.hash(token))
        .param("account", account)
        .param("since", now().minus(KEPT))
        .query(Boolean.class)
        .single();
  }

  /** With a token of its own each time; colleagues who share the browser stay known in it. */
  public void remember(UUID account, HttpServletRequest request, HttpServletResponse response) {
    var fresh = Secret.fresh();
    cookie.read(request).ifPresent(token -> replace(token, fresh));
    jdbc.sql(
            """
            INSERT INTO known_browser (token_hash, account_id, last_seen)
            VALUES (:hash, :account, :now)
            ON CONFLICT (token_hash, account_id) DO UPDATE SET last_seen = excluded.last_seen
            """)
        .param("hash", Secret.hash(fresh))
        .param("account", account)
        .param("now", now())
        .update();
    jdbc.sql("DELETE FROM known_browser WHERE last_seen <= :since")
        .param("since", now().minus(KEPT))
        .update();
    cookie.write(fresh, request, response);
  }

  private void replace(String token, String fresh) {
    jdbc.sql("UPDATE known_browser SET token_hash = :fresh WHERE token_hash = :hash")
        .param("fresh", Secret.hash(fresh))
        .param("hash", Secret.hash(token))
        .update();
  }

  /** Somebody else may have been in: no browser is trusted any longer. */
  public void forgetAll(UUID account) {
    jdbc.sql("DELETE FROM known_browser WHERE account_id = :account")
        .param("account", account)
        .update();
  }

  private OffsetDateTime now() {
    return DbTime.of(clock.instant());
  }
}
