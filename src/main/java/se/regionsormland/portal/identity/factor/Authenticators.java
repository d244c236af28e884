package se.regionsormland.portal.identity.factor;

import java.time.Clock;
import java.util.OptionalLong;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.shared.DbTime;

/** Each account's authenticator app, one at most. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Authenticators {

  private static final Logger log = LoggerFactory.getLogger(Authenticators.class);

  private final JdbcClient jdbc;
  private final Encryption encryption;
  private final Clock clock;

  Authenticators(JdbcClient jdbc, Encryption encryption, Clock clock) {
    this.jdbc = jdbc;
    this.encryption = encryption;
    this.clock = clock;
  }

  /**
   * If the code shows that the app has the secret.
   *
   * @param replaces whether it takes the place of one that is there; of two at once one is first
   */
  boolean add(UUID account, NewAuthenticator shown, String code, boolean replaces) {
    var step = Totp.stepOf(shown.bytes(), code, clock.instant(), Long.MIN_VALUE);
    return step.isPresent() && write(account, shown, step.getAsLong(), replaces);
  }

  private boolean write(UUID account, NewAuthenticator shown, long step, boolean replaces) {
    return jdbc.sql(
                """
                INSERT INTO authenticator AS kept (account_id, secret, last_step, added_at)
                VALUES (:account, :secret, :step, :now)
                ON CONFLICT (account_id) DO UPDATE SET (secret, last_step, added_at)
                  = (excluded.secret, excluded.last_step, excluded.added_at)
                WHERE :replaces
                """)
            .param("account", account)
            .param("secret", encryption.encrypt(account, shown.bytes()))
            .param("step", step)
            .param("now", DbTime.of(clock.instant()))
            .param("replaces", replaces)
            .update()
        == 1;
  }

  /** Takes the code if it is right and was not taken before; of two at once one. */
  boolean takes(UUID account, String code) {
    var step =
        jdbc.sql("SELECT secret, last_step FROM authenticator WHERE account_id = :id FOR UPDATE")
            .param("id", account)
            .query(
                (row, _) -> stepOf(account, row.getBytes("secret"), code, row.getLong("last_step")))
            .optional()
            .orElse(OptionalLong.empty());
    step.ifPresent(taken ->
        jdbc.sql("UPDATE authenticator SET last_step = :step WHERE account_id = :id")
            .param("step", taken)
            .param("id", account)
            .update());
    return step.isPresent();
  }

  private OptionalLong stepOf(UUID account, byte[] encrypted, String code, long lastStep) {
    var secret = encryption.decrypt(account, encrypted);
    if (secret.isEmpty()) {
      log.error("The secret of an authenticator is not encrypted with this portal's key");
      return OptionalLong.empty();
    }
    return Totp.stepOf(secret.get(), code, clock.instant(), lastStep);
  }

  void remove(UUID account) {
    jdbc.sql("DELETE FROM authenticator WHERE account_id = :id").param("id", account).update();
  }
}
