package se.regionsormland.portal.requests.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.web.WhilePageIsRead;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A draft that is written over, and versions that are added to. */
@Component
public class PlanStore {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  PlanStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  public Optional<PlanRows> draft(UUID idea) {
    return WhilePageIsRead.maybe(PlanRows.class, "draft " + idea, () -> readDraft(idea));
  }

  private Optional<PlanRows> readDraft(UUID idea) {
    return jdbc.sql("SELECT rows FROM plan_draft WHERE idea_id = :idea")
        .param("idea", idea)
        .query((row, _) -> rows(row))
        .optional();
  }

  /** What has been taken out of it since it was last sent, in that order. */
  public List<RemovedRow> removed(UUID idea) {
    return jdbc.sql("SELECT removed FROM plan_draft WHERE idea_id = :idea")
        .param("idea", idea)
        .query(String.class)
        .optional()
        .map(kept -> json.readValue(kept, new TypeReference<List<RemovedRow>>() {}))
        .orElse(List.of());
  }

  public void keep(UUID idea, PlanRows rows, List<RemovedRow> removed) {
    jdbc.sql(
            """
            INSERT INTO plan_draft (idea_id, rows, removed, version)
            VALUES (:idea, :rows::jsonb, :removed::jsonb, 1)
            ON CONFLICT (idea_id) DO UPDATE SET rows = excluded.rows, removed = excluded.removed,
              version = plan_draft.version + 1
            """)
        .param("idea", idea)
        .param("rows", json.writeValueAsString(rows))
        .param("removed", json.writeValueAsString(removed))
        .update();
  }

  /** Latest first. */
  public List<SentPlan> sent(UUID idea) {
    return WhilePageIsRead.all(SentPlan.class, idea.toString(), () -> read(idea));
  }

  private List<SentPlan> read(UUID idea) {
    return jdbc.sql(
            """
            SELECT number, rows, sent_at FROM plan_version WHERE idea_id = :idea
            ORDER BY number DESC
            """)
        .param("idea", idea)
        .query((row, _) -> new SentPlan(row.getInt("number"), rows(row), DbTime.in(row, "sent_at")))
        .list();
  }

  public void send(UUID idea, SentPlan plan) {
    jdbc.sql(
            """
            INSERT INTO plan_version (idea_id, number, rows, sent_at)
            VALUES (:idea, :number, :rows::jsonb, :at)
            """)
        .param("idea", idea)
        .param("number", plan.number())
        .param("rows", json.writeValueAsString(plan.rows()))
        .param("at", DbTime.of(plan.at()))
        .update();
  }

  /** A version as it was kept. */
  public PlanRows rows(ResultSet row) throws SQLException {
    return json.readValue(row.getString("rows"), PlanRows.class);
  }
}
