package se.regionsormland.portal.ideas.rows;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.WordsAsked;

/**
 * The newest ideas for each of several questions, in one statement. What many have is among the
 * newest, and what is not found there is rare: then the index of words knows of all that have it.
 */
@Component
public class IdeasWithWords {

  private static final int EACH = 5;

  /** So many are read at most, once for all questions, at some microseconds each. */
  private static final int NEWEST = 3_000;

  /** What stands within is a question of its own (OFFSET 0), so that no order is walked for it. */
  private static final String QUERY =
      """
      WITH asked AS MATERIALIZED (
        SELECT key, to_tsquery('swedish', query) AS query, nearby
        FROM unnest(:keys, :queries, :nearby) AS asked (key, query, nearby)
      ), newest AS MATERIALIZED (
        SELECT reference, received_at, municipalities, %2$s FROM %1$s
        ORDER BY received_at DESC, reference DESC LIMIT :newest
      )
      SELECT asked.key, found.*
      FROM asked CROSS JOIN LATERAL (
        WITH among_newest AS MATERIALIZED (
          SELECT reference FROM newest WHERE %3$s
          ORDER BY received_at DESC, reference DESC LIMIT :each)
        SELECT reference FROM among_newest
        UNION
        SELECT reference FROM (
          SELECT reference FROM (
            SELECT reference, received_at FROM %1$s
            WHERE (SELECT count(*) FROM among_newest) < :each AND %3$s OFFSET 0) AS rare
          ORDER BY received_at DESC, reference DESC LIMIT :each) AS among_all) AS told
      JOIN %1$s AS found USING (reference)
      ORDER BY asked.key, found.received_at DESC, found.reference DESC
      """;

  private static final String NEAR_AND_NOT_ITSELF =
      """
      AND reference <> :except AND (
        NOT asked.nearby OR cardinality(:near) = 0
        OR municipalities = '{}' OR municipalities && CAST(:near AS text[]))
      """;

  private static final String PUBLIC =
      QUERY.formatted(
          "public_idea", "public_search", "public_search @@ asked.query " + NEAR_AND_NOT_ITSELF);
  private static final String SUBMITTED =
      QUERY.formatted(
          "unmarked_idea",
          "id, state, search, unmarked_search",
          """
          search @@ asked.query AND (unmarked_search IS NULL OR unmarked_search @@ asked.query)
          AND state <> 'WITHDRAWN' AND id <> ALL (:closed)
          """
              + NEAR_AND_NOT_ITSELF);

  /** What a row of the view says. */
  public interface Reading<T> {
    T of(IdeaRow row) throws SQLException;
  }

  private final NamedParameterJdbcOperations jdbc;

  IdeasWithWords(NamedParameterJdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** Of all ideas but one: the newest for each question by its key. */
  public <T> Map<String, List<T>> amongPublic(WordsAsked asked, String except, Reading<T> reading) {
    return found(PUBLIC, asked, except, new UUID[0], reading);
  }

  public <T> Map<String, List<T>> amongSubmitted(
      WordsAsked asked, String except, UUID[] closed, Reading<T> reading) {
    return found(SUBMITTED, asked, except, closed, reading);
  }

  private <T> Map<String, List<T>> found(
      String sql, WordsAsked asked, String except, UUID[] closed, Reading<T> reading) {
    var more = Map.of("except", except, "closed", closed, "newest", NEWEST, "each", EACH);
    return asked.answers(jdbc, sql, more, (row, _) -> reading.of(new IdeaRow(row)));
  }
}
