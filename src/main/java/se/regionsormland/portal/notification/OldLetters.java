package se.regionsormland.portal.notification;

import java.time.Instant;
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

  private static final String GIVE_UP =
      """
      UPDATE letter SET state = 'FAILED', last_error = 'waited',
                        body = CASE WHEN sealed THEN NULL ELSE body END,
                        recipient = CASE WHEN sealed THEN '' ELSE recipient END, unsubscribe = NULL
      WHERE state = 'WAITING' AND created_at <= :before AND kind NOT IN (:kept)
      """;
  private static final String FORGET =
      """
      DELETE FROM letter
      WHERE state IN ('SENT', 'FAILED') AND created_at <= :before AND kind NOT IN (:kept)
      """;

  @Bean
  Erasing lettersThatNeverLeave(JdbcClient jdbc, TransactionOperations transaction) {
    return Erasing.of(
        Kept.LETTER_WAITING,
        before -> transaction.executeWithoutResult(_ -> run(jdbc, GIVE_UP, before, "")));
  }

  /** Letters about what has come in are public records, and stay with it. */
  @Bean
  Erasing tracesOfLetters(JdbcClient jdbc, TransactionOperations transaction) {
    return Erasing.of(
        Kept.LETTER_GONE,
        before -> transaction.executeWithoutResult(_ -> run(jdbc, FORGET, before, records())));
  }

  private static void run(JdbcClient jdbc, String sql, Instant before, String... kept) {
    jdbc.sql(sql)
        .param("before", DbTime.of(before))
        .param("kept", java.util.List.of(kept))
        .update();
  }

  private static String[] records() {
    return Stream.of(LetterKind.values())
        .filter(LetterKind::isOfARecord)
        .map(Enum::name)
        .toArray(String[]::new);
  }
}
