package se.regionsormland.portal.identity.factor;

import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.shared.Secret;

/**
 * Ten codes of 118 bits, each taken once; in the clear on one page, once. Long enough that a plain
 * hash will do (ASVS 5.0, 6.5.2), of signs that are not mistaken for each other on paper.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RecoveryCodes {

  static final int LENGTH = 24;
  private static final int CODES = 10;
  private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient jdbc;

  RecoveryCodes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those from before are no longer taken. */
  List<String> renew(UUID account) {
    removeAll(account);
    var codes = Stream.generate(RecoveryCodes::fresh).limit(CODES).toList();
    codes.forEach(code ->
        jdbc.sql("INSERT INTO recovery_code (code_hash, account_id) VALUES (:hash, :account)")
            .param("hash", hash(account, code))
            .param("account", account)
            .update());
    return codes.stream().map(RecoveryCodes::written).toList();
  }

  boolean takes(UUID account, String code) {
    return jdbc.sql("DELETE FROM recovery_code WHERE code_hash = :hash AND account_id = :account")
            .param("hash", hash(account, code))
            .param("account", account)
            .update()
        == 1;
  }

  int left(UUID account) {
    return jdbc.sql("SELECT count(*) FROM recovery_code WHERE account_id = :id")
        .param("id", account)
        .query(Integer.class)
        .single();
  }

  void removeAll(UUID account) {
    jdbc.sql("DELETE FROM recovery_code WHERE account_id = :id").param("id", account).update();
  }

  private static byte[] hash(UUID account, String code) {
    return Secret.hash(account + " " + code);
  }

  private static String fresh() {
    return IntStream.range(0, LENGTH)
        .map(_ -> RANDOM.nextInt(SIGNS.length()))
        .mapToObj(at -> SIGNS.substring(at, at + 1))
        .collect(Collectors.joining());
  }

  private static String written(String code) {
    return code.replaceAll("(.{4})(?=.)", "$1-");
  }
}
