package se.regionsormland.portal.records;

import java.time.Clock;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.shared.SwedishTime;

/**
 * The portal's own references, as {@code PP-2026-0001}: a handle for people, not a log number, and
 * never a key to anything.
 */
@Component
public class References {

  private final JdbcClient jdbc;
  private final Clock clock;

  References(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The year's next, in the caller's transaction: if that is undone, the number is free again. */
  @Transactional(propagation = Propagation.MANDATORY)
  public String next() {
    int year = SwedishTime.today(clock).getYear();
    int number =
        jdbc.sql(
                """
                INSERT INTO reference_series (year, last) VALUES (:year, 1)
                ON CONFLICT (year) DO UPDATE SET last = reference_series.last + 1
                RETURNING last
                """)
            .param("year", year)
            .query(Integer.class)
            .single();
    return String.format(Locale.ROOT, "PP-%d-%04d", year, number);
  }
}
