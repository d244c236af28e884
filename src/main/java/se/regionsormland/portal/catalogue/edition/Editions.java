package se.regionsormland.portal.catalogue.edition;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.regionsormland.portal.catalogue.Strategy;
import se.regionsormland.portal.catalogue.edition.StrategyFile.AreaPart;
import se.regionsormland.portal.shared.Sha256;
import tools.jackson.databind.json.JsonMapper;

/**
 * The editions in PostgreSQL, a row each. A file whose content is known gives the edition it gave
 * before; any other gives the next number, and the earlier ones stay.
 */
@Component
public class Editions {

  private static final Logger log = LoggerFactory.getLogger(Editions.class);
  private static final long LOCK = 2030_0001L;

  private final Resource file;
  private final JdbcClient jdbc;
  private final TransactionOperations transactions;
  private final Clock clock;

  Editions(
      @Value("${portal.strategy-file}") Resource file,
      JdbcClient jdbc,
      TransactionOperations transactions,
      Clock clock) {
    this.file = file;
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Writes the file's content if it is new, then reads it back: what is served is what is kept. */
  public Strategy load() {
    var content = StrategyFile.read(file);
    int number = transactions.execute(_ -> write(content));
    return read(number);
  }

  Strategy read(int number) {
    var content =
        jdbc.sql("SELECT content FROM strategy_edition WHERE number = :number")
            .param("number", number)
            .query(String.class)
            .single();
    return StrategyOf.file(JsonMapper.shared().readValue(content, StrategyFile.class), number);
  }

  /** Portals that start side by side take turns; the second finds the first one's edition. */
  private int write(StrategyFile content) {
    jdbc.sql("SET LOCAL lock_timeout = '60s'").update();
    jdbc.sql("SELECT pg_advisory_xact_lock(:lock)").param("lock", LOCK).query().listOfRows();
    var json = JsonMapper.shared().writeValueAsString(content);
    return known(content.strategy(), hash(json)).orElseGet(() -> writeNext(content, json));
  }

  private Optional<Integer> known(String strategy, String hash) {
    return jdbc.sql(
            "SELECT number FROM strategy_edition WHERE strategy = :strategy AND content_hash = :hash")
        .param("strategy", strategy)
        .param("hash", hash)
        .query(Integer.class)
        .optional();
  }

  private int writeNext(StrategyFile content, String json) {
    int next =
        jdbc.sql(
                """
                INSERT INTO strategy_edition (number, strategy, content_hash, loaded_at, content)
                SELECT coalesce(max(number), 0) + 1, :strategy, :hash, :at, :content::jsonb
                FROM strategy_edition RETURNING number
                """)
            .param("strategy", content.strategy())
            .param("hash", hash(json))
            .param("at", Timestamp.from(clock.instant()))
            .param("content", json)
            .query(Integer.class)
            .single();
    jdbc.sql("INSERT INTO strategy_area SELECT unnest(:areas::int[]) ON CONFLICT DO NOTHING")
        .param("areas", content.areas().stream().map(AreaPart::number).toArray(Integer[]::new))
        .update();
    log.info("The strategy {} is written as edition {}", content.strategy(), next);
    return next;
  }

  /** Of the content, not of the file's bytes: a comment makes no new edition. */
  private static String hash(String json) {
    return Sha256.of(json.getBytes(StandardCharsets.UTF_8));
  }
}
