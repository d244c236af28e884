package se.regionsormland.portal.opinions.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.OpinionFile.Looking;
import se.regionsormland.portal.records.RecordGuard;
import se.regionsormland.portal.records.SeenCases;
import se.regionsormland.portal.records.TakenUp;
import se.regionsormland.portal.shared.SwedishTime;
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
  private static final int COUNTED = 100;

  /** What she has answered comes after every day of what she has not. */
  private static final int GIVEN = 1_000_000;

  private static final UUID FIRST = new UUID(0, 0);

  private static final String HERS =
      """
      SELECT one.subject_id, sent.reference, sent.case_title AS title, sent.organisation, one.due, one.given,
             one.said_at, one.said_by
      FROM counting_assignment AS one
      JOIN submitted_idea AS sent ON sent.id = one.subject_id
      WHERE member_id = :reader AND NOT one.over AND\s
      """;

  private final JdbcClient jdbc;
  private final RecordGuard guard;
  private final TakenUp takenUp;
  private final Clock clock;

  OpinionQueue(JdbcClient jdbc, RecordGuard guard, TakenUp takenUp, Clock clock) {
    this.jdbc = jdbc;
    this.guard = guard;
    this.takenUp = takenUp;
    this.clock = clock;
  }

  /** A page after the place where another ended; what she has not answered is counted. */
  public Slice<ToLookAt> page(@Nullable String after, Viewer reader) {
    var begin = Place.read(after).orElse(new Place(0, ""));
    var hers = hers();
    var found =
        jdbc.sql(
                """
                SELECT page.*,
                       (SELECT count(*) FROM counting_assignment AS looking
                        WHERE looking.subject_id = page.subject_id) AS size,
                       (SELECT count(*) FROM counting_opinion AS said
                        WHERE said.subject_id = page.subject_id) AS answers,
                       EXISTS (SELECT FROM opinion_draft AS draft
                               WHERE draft.subject_id = page.subject_id
                                 AND draft.member_id = :reader) AS begun,
                       page.said_by <> :reader AND %s AS fresh,
                       %s AS meets, (%s) AS waiting
                FROM (%s UNION ALL %s) AS page
                ORDER BY given, due, subject_id LIMIT %d
                """
                    .formatted(
                        SeenCases.notSince("page.subject_id", "page.said_at"),
                        takenUp.dayOf("page.subject_id"),
                        waiting(hers),
                        part(hers, "NOT one.given"),
                        part(hers, "one.given"),
                        PAGE + 1))
            .param("reader", reader.id())
            .param("today", SwedishTime.today(clock))
            .param("given", begin.order() >= GIVEN)
            .param("due", LocalDate.ofEpochDay(begin.order() % GIVEN))
            .param("subject", subject(begin))
            .query(
                (row, _) -> new Found(new Placed<>(read(row), place(row)), row.getInt("waiting")))
            .list();
    int waiting = found.isEmpty() ? 0 : found.getFirst().waiting();
    return Slice.of(found.stream().map(Found::one).toList(), PAGE, waiting, COUNTED);
  }

  private record Found(Placed<ToLookAt> one, int waiting) {}

  /** What she has not answered, counted beside each line: one statement for a page. */
  private static String waiting(String hers) {
    return "SELECT count(*) FROM (%s AND NOT one.given LIMIT %d) AS counted"
        .formatted(hers, COUNTED + 1);
  }

  /** In the order of its index, so that no more is read than is shown. */
  private static String part(String hers, String which) {
    return """
    (%s AND %s AND (one.given, one.due, one.subject_id) > (:given, :due, :subject)
     ORDER BY one.given, one.due, one.subject_id LIMIT %d)
    """
        .formatted(hers, which, PAGE + 1);
  }

  /** An address that names none begins with its day. */
  private static UUID subject(Place begin) {
    try {
      return UUID.fromString(begin.name());
    } catch (IllegalArgumentException e) {
      return FIRST;
    }
  }

  /** The references of what she has not answered, by her last day. */
  public List<String> toAnswer(Viewer reader) {
    return jdbc.sql(hers() + " AND NOT one.given ORDER BY one.due, one.subject_id LIMIT " + COUNTED)
        .param("reader", reader.id())
        .query((row, _) -> row.getString("reference"))
        .list();
  }

  private String hers() {
    return HERS + guard.opensToReader("one.subject_id");
  }

  private static Place place(ResultSet row) throws SQLException {
    var day = row.getObject("due", LocalDate.class).toEpochDay();
    return new Place(day + (row.getBoolean("given") ? GIVEN : 0), row.getString("subject_id"));
  }

  private static ToLookAt read(ResultSet row) throws SQLException {
    boolean given = row.getBoolean("given");
    return new ToLookAt(
        row.getString("reference"),
        row.getString("title"),
        row.getString("organisation"),
        row.getObject("due", LocalDate.class),
        row.getObject("meets", LocalDate.class),
        Looking.of(true, given, row.getBoolean("begun")),
        row.getInt("answers"),
        row.getInt("size"),
        row.getBoolean("fresh"));
  }

  /**
   * A case in a member's queue: where her look at it is, her last day, and how many of those who
   * look at it have answered. {@code fresh}: it came to her, and she has not opened it. {@code
   * meets}: the day of the meeting that takes it up.
   */
  public record ToLookAt(
      String reference,
      String title,
      String organisation,
      LocalDate due,
      @Nullable LocalDate meets,
      Looking looking,
      int given,
      int size,
      boolean fresh) {

    public boolean isLate(LocalDate today) {
      return looking.takesAnswers() && due.isBefore(today);
    }
  }
}
