package se.regionsormland.portal.assessment.queue;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Viewer;

/**
 * What somebody last chose to see of the queue, until she chooses again: also after signing out.
 */
@Component
@ForCaseWorkers
@Transactional
public class KeptFilters {

  private final JdbcClient jdbc;

  KeptFilters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Without words: whom somebody searched for is not kept. */
  @Transactional(readOnly = true)
  public Optional<QueueFilter> of(Viewer viewer) {
    return jdbc.sql("SELECT show, area FROM kept_filter WHERE account_id = :account")
        .param("account", viewer.id())
        .query((row, _) ->
            new QueueFilter(
                QueueFilter.Show.valueOf(row.getString("show")),
                row.getObject("area", Integer.class),
                ""))
        .optional();
  }

  public void keep(QueueFilter filter, Viewer viewer) {
    jdbc.sql(
            """
            INSERT INTO kept_filter AS kept (account_id, show, area) VALUES (:account, :show, :area)
            ON CONFLICT (account_id) DO UPDATE SET show = excluded.show, area = excluded.area
            WHERE (kept.show, kept.area) IS DISTINCT FROM (excluded.show, excluded.area)
            """)
        .param("account", viewer.id())
        .param("show", filter.show().name())
        .param("area", filter.area())
        .update();
  }
}
