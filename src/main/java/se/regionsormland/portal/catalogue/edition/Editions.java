package se.regionsormland.portal.catalogue.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.regionsormland.portal.catalogue.Strategy;
import tools.jackson.databind.json.JsonMapper;

/**
 * The editions in PostgreSQL. A file whose content is known gives the edition it gave before; any
 * other gives the next number, and the earlier ones stay.
 */
@Component
public class Editions {

  private static final Logger log = LoggerFactory.getLogger(Editions.class);
  private static final long LOCK = 2030_0001L;

  private final Resource file;
  private final JdbcClient jdbc;
  private final EditionWriter writer;
  private final EditionReader reader;
  private final TransactionOperations transactions;
  private final Clock clock;
  private final Map<Integer, Strategy> earlier = new ConcurrentHashMap<>();

  Editions(
      @Value("${portal.strategy-file:classpath:db/strategy/sormland-2030.yaml}") Resource file,
      JdbcClient jdbc,
      EditionWriter writer,
      EditionReader reader,
      TransactionOperations transactions,
      Clock clock) {
    this.file = file;
    this.jdbc = jdbc;
    this.writer = writer;
    this.reader = reader;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Writes the file's content if it is new, then reads it back: what is served is what is kept. */
  public Strategy load() {
    var content = StrategyFile.read(file);
    int number = transactions.execute(_ -> write(content));
    return reader.read(number).orElseThrow();
  }

  public Optional<Strategy> read(int number) {
    var known = Optional.ofNullable(earlier.get(number)).or(() -> reader.read(number));
    known.ifPresent(strategy -> earlier.put(number, strategy));
    return known;
  }

  /** Portals that start side by side take turns; the second finds the first one's edition. */
  private int write(StrategyFile content) {
    jdbc.sql("SET LOCAL lock_timeout = '60s'").update();
    jdbc.sql("SELECT pg_advisory_xact_lock(:lock)").param("lock", LOCK).query().listOfRows();
    var hash = hash(content);
    return known(content.strategy(), hash).orElseGet(() -> writeNext(content, hash));
  }

  private Optional<Integer> known(String strategy, String hash) {
    return jdbc.sql(
            "SELECT number FROM strategy_edition WHERE strategy = :strategy AND content_hash = :hash")
        .param("strategy", strategy)
        .param("hash", hash)
        .query(Integer.class)
        .optional();
  }

  private int writeNext(StrategyFile content, String hash) {
    int next =
        jdbc.sql("SELECT coalesce(max(number), 0) + 1 FROM strategy_edition")
            .query(Integer.class)
            .single();
    writer.write(StrategyOf.file(content, next), hash, clock.instant());
    log.info("The strategy {} is written as edition {}", content.strategy(), next);
    return next;
  }

  /** Of the content, not of the file's bytes: a comment makes no new edition. */
  private static String hash(StrategyFile content) {
    try {
      var bytes = JsonMapper.shared().writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
