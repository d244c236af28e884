package se.regionsormland.portal.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.OpinionAnswers;
import se.regionsormland.portal.opinions.RecommendedMoney;
import se.regionsormland.portal.records.RecordGuard;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.web.NotFound;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a closed case has beside its words: read by subject, of a case that has been opened. */
@Component
class ArchiveRows {

  private final RecordGuard guard;
  private final JdbcClient jdbc;
  private final JsonMapper json;

  ArchiveRows(RecordGuard guard, JdbcClient jdbc, JsonMapper json) {
    this.guard = guard;
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Who proposed a statement, and who confirmed it when. */
  record Signed(String proposedBy, String confirmedBy, Instant at) {}

  /** A statement that was confirmed; {@code counts}: no answer that it used has fallen since. */
  record Said(
      int number,
      String recommendation,
      String words,
      String reasons,
      String conditions,
      Map<String, String> byCriterion,
      RecommendedMoney money,
      Signed signed,
      @Nullable With with) {}

  record With(UUID id, String reference) {}

  /** The case's own part of settled minutes; without {@code day}: settled between meetings. */
  record Noted(
      @Nullable LocalDate day,
      String words,
      List<String> present,
      List<String> left,
      String by,
      Instant at) {}

  /** Who has answered as a member, and what. */
  record Answered(String member, OpinionAnswers answers, Instant at, @Nullable String enteredBy) {}

  /** How much of what belongs to the case is not in a document of its own. */
  record Beside(int notes, int introductions, int erasedIntroductions, int notCounting) {}

  Optional<Instant> closedAt(UUID subject) {
    return jdbc.sql(
            "SELECT closed_at FROM assessment_case WHERE subject_id = :subject AND closed_at IS NOT"
                + " NULL")
        .param("subject", subject)
        .query((row, _) -> DbTime.in(row, "closed_at"))
        .optional();
  }

  /**
   * With the reference of another case that one is of as well.
   *
   * @throws NotFound where that case is closed to the viewer: a package is whole, or not hers
   */
  List<Said> statements(UUID subject, Viewer viewer) {
    var all = statements(subject);
    all.stream()
        .flatMap(one -> Stream.ofNullable(one.with()))
        .filter(other -> !guard.opens(other.id(), viewer))
        .findAny()
        .ifPresent(_ -> {
          throw new NotFound();
        });
    return all;
  }

  private List<Said> statements(UUID subject) {
    return jdbc.sql(
            """
            SELECT number, recommendation, words, reasons, conditions, by_criterion,
                   proposed_by_name, confirmed_by_name, confirmed_at, other.id, other.reference,
                   money.one_to_one, money.erdf
            FROM statement AS one LEFT JOIN recommended_money AS money USING (subject_id, number)
            LEFT JOIN submitted_idea AS other
              ON one.companion_id IS NOT NULL AND other.id <> :subject
                AND other.id IN (subject_id, one.companion_id)
            WHERE :subject IN (subject_id, one.companion_id)
              AND confirmed_at IS NOT NULL ORDER BY number
            """)
        .param("subject", subject)
        .query((row, _) ->
            new Said(
                row.getInt("number"),
                row.getString("recommendation"),
                row.getString("words"),
                row.getString("reasons"),
                row.getString("conditions"),
                json.readValue(
                    row.getString("by_criterion"), new TypeReference<Map<String, String>>() {}),
                RecommendedMoney.in(row),
                new Signed(
                    row.getString("proposed_by_name"),
                    row.getString("confirmed_by_name"),
                    DbTime.in(row, "confirmed_at")),
                with(row)))
        .list();
  }

  private static @Nullable With with(ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return id == null ? null : new With(id, row.getString("reference"));
  }

  List<Noted> noted(UUID subject) {
    return jdbc.sql(
            """
            SELECT m.held_on, coalesce(a.settled_words, a.said) AS words,
                   coalesce(a.settled_by_name, n.settled_by_name) AS by,
                   coalesce(a.settled_at, n.settled_at) AS at,
                   ARRAY(SELECT person_name FROM attendance WHERE meeting_id = m.id AND present
                         ORDER BY person_name, person_id) AS present,
                   ARRAY(SELECT person_name FROM item_leave WHERE item_id = a.id
                         ORDER BY person_name, person_id) AS gone
            FROM agenda_item a
            LEFT JOIN meeting m ON m.id = a.meeting_id
            LEFT JOIN minutes n ON n.meeting_id = a.meeting_id
            WHERE a.subject_id = :subject AND coalesce(a.settled_at, n.settled_at) IS NOT NULL
            ORDER BY at, a.id
            """)
        .param("subject", subject)
        .query((row, _) -> noted(row))
        .list();
  }

  private static Noted noted(ResultSet row) throws SQLException {
    return new Noted(
        row.getObject("held_on", LocalDate.class),
        row.getString("words"),
        names(row, "present"),
        names(row, "gone"),
        row.getString("by"),
        DbTime.in(row, "at"));
  }

  private static List<String> names(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  /** Also what somebody said before she changed it: each by its day. */
  List<Answered> answered(UUID subject) {
    return jdbc.sql(
            """
            SELECT member_id, member_name, answers, coalesce(changed_at, given_at) AS at,
                   CASE WHEN changed_at IS NULL THEN entered_by_name END AS entered_by
            FROM counting_opinion WHERE subject_id = :subject
            UNION ALL
            SELECT member_id, member_name, before -> 'answers', (before ->> 'at')::timestamptz,
                   before ->> 'enteredBy'
            FROM counting_opinion, jsonb_array_elements(earlier) AS before WHERE subject_id = :subject
            ORDER BY at, member_id
            """)
        .param("subject", subject)
        .query((row, _) ->
            new Answered(
                row.getString("member_name"),
                json.readValue(row.getString("answers"), OpinionAnswers.class),
                DbTime.in(row, "at"),
                row.getString("entered_by")))
        .list();
  }

  /** What was given is counted in the log: what no longer counts is read nowhere. */
  Beside beside(UUID subject) {
    return jdbc.sql(
            """
            SELECT (SELECT count(*) FROM case_note n JOIN assessment_case c ON c.id = n.case_id
                    WHERE c.subject_id = :subject) AS notes,
                   (SELECT count(*) FROM introduction WHERE subject = :subject AND kind = 'IDEA'
                    AND asked_at IS NOT NULL AND erased_at IS NULL) AS introductions,
                   (SELECT count(*) FROM introduction WHERE subject = :subject AND kind = 'IDEA'
                    AND asked_at IS NOT NULL AND erased_at IS NOT NULL) AS erased_introductions,
                   (SELECT count(*) FROM case_log WHERE subject = :subject
                    AND act IN ('OPINION_GIVEN', 'OPINION_ENTERED'))
                     - (SELECT count(*) FROM counting_opinion WHERE subject_id = :subject) AS not_counting
            """)
        .param("subject", subject)
        .query(Beside.class)
        .single();
  }
}
