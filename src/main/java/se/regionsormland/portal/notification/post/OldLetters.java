package se.regionsormland.portal.notification.post;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.regionsormland.portal.retention.Erasing;
import se.regionsormland.portal.retention.Kept;
import se.regionsormland.portal.shared.DbTime;

/** What becomes of letters: those that never leave, and the traces of those that have. */
@Configuration(proxyBeanMethods = false)
class OldLetters {

  private static final String FORGET =
      """
      DELETE FROM letter
      WHERE state IN ('SENT', 'FAILED') AND created_at <= :before AND kind NOT IN (:kept)
      """;

  @Bean
  Erasing lettersThatNeverLeave(Outbox outbox) {
    return Erasing.of(Kept.LETTER_WAITING, outbox::giveUpOnThoseThatNeverLeft);
  }

  /** Letters about what has come in are public records, and stay with it. */
  @Bean
  Erasing tracesOfLetters(JdbcClient jdbc, TransactionOperations transaction) {
    return Erasing.of(
        Kept.LETTER_GONE, before -> transaction.executeWithoutResult(_ -> forget(jdbc, before)));
  }

  private static void forget(JdbcClient jdbc, Instant before) {
    jdbc.sql(FORGET).param("before", DbTime.of(before)).param("kept", records()).update();
  }

  static List<String> records() {
    return Stream.of(LetterKind.values()).filter(LetterKind::isOfARecord).map(Enum::name).toList();
  }
}
