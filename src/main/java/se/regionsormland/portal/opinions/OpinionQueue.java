package se.regionsormland.portal.opinions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.RecordGuard;
import se.regionsormland.portal.records.SeenCases;
import se.regionsormland.portal.web.Place;
import se.regionsormland.portal.web.Placed;
import se.regionsormland.portal.web.Slice;

/**
 * What a member has to look at: first what she has not answered, by her last day, then what she has
 * answered and the region has not. It leaves when the sender has the answer, and for nothing newer.
 */
@Component
@ForCaseWorkers
@Transactional(readOnly = true)
public class OpinionQueue {

  private static final int PAGE = 20;
  private static final int COUNTED = 1000;

  private static final String HERS =
      """
      SELECT one.subject_id, sent.reference, sent.case_title AS title, sent.organisation, one.due, given_at,
             one.said_at, one.said_by,
             ((CASE WHEN given_at IS NULL THEN 0 ELSE 1000000 END)
              + (one.due - DATE '1970-01-01'))::bigint AS place
      FROM counting_assignment AS one
      JOIN submitted_idea AS sent ON sent.id = one.subject_id
      LEFT JOIN counting_opinion AS given USING (member_id, subject_id)
      WHERE member_id = :reader AND sent.state = 'SUBMITTED' AND\s
      """;

  private final JdbcClient jdbc;
  private final RecordGuard guard;

  OpinionQueue(JdbcClient jdbc, RecordGuard guard) {
    this.jdbc = jdbc;
    this.guard = guard;
  }

  /** A page after the place where another ended; what she has not answered is counted. */
  public Slice<ToLookAt> page(@Nullable String after, Viewer reader) {
    var begin = Place.read(after).orElse(new Place(0, new UUID(0, 0).toString()));
    var hers = hers();
    var found =
        jdbc.sql(
                """
                SELECT page.*,
                       (SELECT count(*) FROM counting_assignment AS looking
                        WHERE looking.subject_id = page.subject_id) AS size,
                       (SELECT count(*) FROM counting_opinion AS given
                        WHERE given.subject_id = page.subject_id) AS given,
                       EXISTS (SELECT FROM opinion_draft AS draft
                               WHERE draft.subject_id = page.subject_id
                                 AND draft.member_id = :reader) AS begun,
                       page.said_by <> :reader AND %s AS fresh
                FROM (SELECT * FROM (%s) AS hers
                      WHERE (place, subject_id::text) > (:place, :name)
                      ORDER BY place, subject_id::text LIMIT :most) AS page
                ORDER BY place, subject_id::text
                """
                    .formatted(SeenCases.notSince("page.subject_id", "page.said_at"), hers))
            .param("reader", reader.id())
            .param("place", begin.order())
            .param("name", begin.name())
            .param("most", PAGE + 1)
            .query((row, _) -> new Placed<>(read(row), place(row)))
            .list();
    return Slice.of(found, PAGE, toAnswer(hers, reader), COUNTED);
  }

  /** The references of what she has not answered, by her last day. */
  public List<String> toAnswer(Viewer reader) {
    var hers = hers();
    return jdbc.sql(
            """
            SELECT reference FROM (%s) AS hers WHERE given_at IS NULL
            ORDER BY place, subject_id::text LIMIT %d
            """
                .formatted(hers, COUNTED))
        .param("reader", reader.id())
        .query((row, _) -> row.getString("reference"))
        .list();
  }

  private String hers() {
    return HERS + guard.opensToReader("one.subject_id");
  }

  private int toAnswer(String hers, Viewer reader) {
    return jdbc.sql(
            "SELECT count(*) FROM (SELECT FROM (%s) AS hers WHERE given_at IS NULL LIMIT %d) AS waiting"
                .formatted(hers, COUNTED + 1))
        .param("reader", reader.id())
        .query(Integer.class)
        .single();
  }

  private static Place place(ResultSet row) throws SQLException {
    return new Place(row.getLong("place"), row.getString("subject_id"));
  }

  private static ToLookAt read(ResultSet row) throws SQLException {
    boolean given = row.getObject("given_at") != null;
    return new ToLookAt(
        row.getString("reference"),
        row.getString("title"),
        row.getString("organisation"),
        row.getObject("due", LocalDate.class),
        Looking.of(true, given, row.getBoolean("begun")),
        row.getInt("given"),
        row.getInt("size"),
        row.getBoolean("fresh"));
  }
}
