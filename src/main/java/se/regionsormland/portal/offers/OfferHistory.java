package se.regionsormland.portal.offers;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.SwedishTime;

/** Who did what with an offer when. */
@Component
class OfferHistory {

  /** The holder has no account; her name is not asked for. */
  static final String HOLDER = "Den som erbjuder";

  private final JdbcClient jdbc;
  private final Clock clock;

  OfferHistory(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(UUID offer, String by, OfferAct act, String reason) {
    jdbc.sql(
            """
            INSERT INTO offer_history (offer_id, at, by_name, act, reason)
            VALUES (:offer, :at, :by, :act, :reason)
            """)
        .param("offer", offer)
        .param("at", DbTime.of(clock.instant()))
        .param("by", by)
        .param("act", act.name())
        .param("reason", reason)
        .update();
  }

  List<OfferDesk.Line> of(UUID offer) {
    return jdbc.sql(
            "SELECT at, by_name, act, reason FROM offer_history WHERE offer_id = :offer ORDER BY"
                + " id")
        .param("offer", offer)
        .query((row, _) ->
            new OfferDesk.Line(
                SwedishTime.dateOf(DbTime.in(row, "at")),
                row.getString("by_name"),
                OfferAct.valueOf(row.getString("act")),
                row.getString("reason")))
        .list();
  }
}
