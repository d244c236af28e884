package se.regionsormland.portal.opinions.kept;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.retention.Disposal;
import se.regionsormland.portal.retention.Erasing;
import se.regionsormland.portal.retention.Kept;
import se.regionsormland.portal.retention.Retention;
import se.regionsormland.portal.shared.DbTime;

/**
 * The members' answers in cases that are closed, where a decision on disposal names them. Who
 * answered and when stays; the case's log says by which decision.
 */
@Component
public class OpinionDisposal implements Erasing {

  private final JdbcClient jdbc;
  private final CaseLog caseLog;
  private final Retention retention;

  OpinionDisposal(JdbcClient jdbc, CaseLog caseLog, Retention retention) {
    this.jdbc = jdbc;
    this.caseLog = caseLog;
    this.retention = retention;
  }

  @Override
  public Kept what() {
    return Kept.OPINION;
  }

  @Override
  @Transactional
  public void erase(Instant before) {
    var decision = retention.disposal(Kept.OPINION).map(Disposal::number).orElse("");
    jdbc
        .sql("SELECT dispose_of_answers(:before)")
        .param("before", DbTime.of(before))
        .query(UUID.class)
        .list()
        .stream()
        .sorted()
        .forEach(subject -> {
          caseLog.hold(subject);
          caseLog.add(subject, DoneBy.portal(), Act.OPINIONS_DISPOSED_OF, decision);
        });
  }
}
