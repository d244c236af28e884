package se.regionsormland.portal.attachments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.attachments.inspection.FileKind;
import se.regionsormland.portal.attachments.inspection.found.Remark;
import se.regionsormland.portal.ideas.IdeaState;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.web.DeadKey;
import se.regionsormland.portal.web.WhilePageIsRead;

/** What is known of each file. */
@Component
class AttachmentRows {

  private static final String ALL =
      "id, idea_id, number, name, kind, size, sha256, remarks, secrecy, scan, added_at";

  private final JdbcClient jdbc;

  AttachmentRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Nobody sends the idea, adds to it or takes from it meanwhile. Gives where it is on its way. */
  IdeaState lock(UUID idea) {
    return jdbc.sql("SELECT state FROM idea WHERE id = :idea FOR UPDATE")
        .param("idea", idea)
        .query(String.class)
        .optional()
        .map(IdeaState::valueOf)
        .orElseThrow(DeadKey::new);
  }

  /** In the order they came, as their sender sees them. */
  List<Attachment> of(UUID idea) {
    return in("attachment", idea);
  }

  /** Likewise, where the idea has been sent. */
  List<Attachment> submitted(UUID idea) {
    return in("submitted_attachment", idea);
  }

  private List<Attachment> in(String table, UUID idea) {
    return WhilePageIsRead.all(Attachment.class, table + " " + idea, () -> read(table, idea));
  }

  private List<Attachment> read(String table, UUID idea) {
    return jdbc.sql("SELECT %s FROM %s WHERE idea_id = :idea ORDER BY number".formatted(ALL, table))
        .param("idea", idea)
        .query((row, _) -> attachment(row))
        .list();
  }

  List<Attachment> waiting() {
    return jdbc.sql(
            "SELECT %s FROM attachment WHERE scan = 'WAITING' ORDER BY added_at".formatted(ALL))
        .query((row, _) -> attachment(row))
        .list();
  }

  List<Attachment> all() {
    return jdbc.sql("SELECT %s FROM attachment".formatted(ALL))
        .query((row, _) -> attachment(row))
        .list();
  }

  boolean isThere(UUID id) {
    return jdbc.sql("SELECT count(*) FROM attachment WHERE id = :id")
            .param("id", id)
            .query(Integer.class)
            .single()
        > 0;
  }

  void add(Attachment one) {
    jdbc.sql(
            """
            INSERT INTO attachment (id, idea_id, number, name, kind, size, sha256, remarks, secrecy,
                                    scan, added_at)
            VALUES (:id, :idea, :number, :name, :kind, :size, :sha256, :remarks, :secrecy, :scan, :at)
            """)
        .param("id", one.id())
        .param("idea", one.idea())
        .param("number", one.number())
        .param("name", one.name())
        .param("kind", one.kind().name())
        .param("size", one.size())
        .param("sha256", one.sha256())
        .param("remarks", one.remarks().stream().map(Remark::name).toArray(String[]::new))
        .param("secrecy", one.secrecy())
        .param("scan", one.scan().name())
        .param("at", DbTime.of(one.addedAt()))
        .update();
  }

  void mark(UUID id, String secrecy) {
    jdbc.sql("UPDATE attachment SET secrecy = :secrecy WHERE id = :id")
        .param("secrecy", secrecy)
        .param("id", id)
        .update();
  }

  void scanned(UUID id, Scan scan) {
    jdbc.sql("UPDATE attachment SET scan = :scan WHERE id = :id")
        .param("scan", scan.name())
        .param("id", id)
        .update();
  }

  void remove(UUID id) {
    jdbc.sql("DELETE FROM attachment WHERE id = :id").param("id", id).update();
  }

  private static Attachment attachment(ResultSet row) throws SQLException {
    return new Attachment(
        row.getObject("id", UUID.class),
        row.getObject("idea_id", UUID.class),
        row.getInt("number"),
        row.getString("name"),
        new Attachment.Bytes(
            FileKind.valueOf(row.getString("kind")), row.getLong("size"), row.getString("sha256")),
        remarks(row),
        row.getString("secrecy"),
        Scan.valueOf(row.getString("scan")),
        DbTime.in(row, "added_at"));
  }

  private static List<Remark> remarks(ResultSet row) throws SQLException {
    return Stream.of((String[]) row.getArray("remarks").getArray()).map(Remark::valueOf).toList();
  }
}
