package se.regionsormland.portal.notification.post;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.SwedishTime;

/**
 * What recurs is not sent again and again to an address that was refused for good. It rests a month
 * at a time, for a mailbox may come back and a server may have refused us all for a while.
 */
@Component
public class RefusedAddresses {

  private static final Period REST = Period.ofMonths(1);

  private final JdbcClient jdbc;
  private final Clock clock;

  RefusedAddresses(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  LocalDate restUntil() {
    return SwedishTime.today(clock).plus(REST);
  }

  /** Told by the last letter to it that keeps its address: a sealed one does not. */
  public boolean rests(String address) {
    var since = SwedishTime.today(clock).minus(REST).atStartOfDay(SwedishTime.ZONE).toInstant();
    return jdbc.sql(
            """
            SELECT refused AND created_at > :since FROM letter
            WHERE lower(recipient) = lower(:address) AND state IN ('SENT', 'FAILED')
            ORDER BY created_at DESC LIMIT 1
            """)
        .param("address", address)
        .param("since", DbTime.of(since))
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }
}
