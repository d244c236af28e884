package se.regionsormland.portal.ideas.rows;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.shared.WordSearch;

/**
 * The newest ideas for each of several questions, in one statement. What many have is among the
 * newest, and what is not found there is rare: then the index of words knows of all that have it.
 */
@Component
public class IdeasWithWords {

  private static final int EACH = 5;

  /** So many are read at most for each question, at some microseconds each. */
  private static final int NEWEST = 3_000;

  /** What stands within is a question of its own (OFFSET 0), so that no order is walked for it. */
  private static final String QUERY =
      """
      WITH asked AS MATERIALIZED (
        SELECT key, to_tsquery('swedish', query) AS query, nearby
        FROM unnest(:keys, :queries, :nearby) AS asked (key, query, nearby))
      SELECT asked.key, found.*
      FROM asked CROSS JOIN LATERAL (
        WITH among_newest AS MATERIALIZED (
          SELECT reference FROM (
            SELECT * FROM %1$s ORDER BY received_at DESC, reference DESC LIMIT :newest) AS idea
          WHERE %2$s
          ORDER BY received_at DESC, reference DESC LIMIT :each)
        SELECT reference FROM among_newest
        UNION
        SELECT reference FROM (
          SELECT reference FROM (
            SELECT * FROM %1$s AS idea
            WHERE (SELECT count(*) FROM among_newest) < :each AND %2$s OFFSET 0) AS rare
          ORDER BY received_at DESC, reference DESC LIMIT :each) AS among_all) AS newest
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
      QUERY.formatted("public_idea", "public_search @@ asked.query " + NEAR_AND_NOT_ITSELF);
  private static final String SUBMITTED =
      QUERY.formatted(
          "unmarked_idea",
          """
          search @@ asked.query AND (unmarked_search IS NULL OR unmarked_search @@ asked.query)
          AND state <> 'WITHDRAWN' AND id <> ALL (:closed)
          """
              + NEAR_AND_NOT_ITSELF);

  /** What a row of the view says. */
  public interface Reading<T> {
    T of(IdeaRow row) throws SQLException;
  }

  private final JdbcClient jdbc;

  IdeasWithWords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Each question by its key, asked of all ideas but one. */
  public record Asked(List<WordSearch> searches, Set<Municipality> near, String except) {}

  public <T> Map<String, List<T>> amongPublic(Asked asked, Reading<T> reading) {
    return found(PUBLIC, asked, Set.of(), reading);
  }

  public <T> Map<String, List<T>> amongSubmitted(Asked asked, UUID[] closed, Reading<T> reading) {
    return found(SUBMITTED, asked, Set.of(closed), reading);
  }

  private <T> Map<String, List<T>> found(
      String sql, Asked asked, Set<UUID> closed, Reading<T> reading) {
    var found = new LinkedHashMap<String, List<T>>();
    var searches = asked.searches();
    if (searches.isEmpty()) {
      return found;
    }
    jdbc.sql(sql)
        .param("keys", searches.stream().map(WordSearch::key).toArray(String[]::new))
        .param("queries", searches.stream().map(WordSearch::query).toArray(String[]::new))
        .param("nearby", searches.stream().map(WordSearch::nearby).toArray(Boolean[]::new))
        .param("near", Municipality.names(asked.near()))
        .param("except", asked.except())
        .param("closed", closed.toArray(UUID[]::new))
        .param("newest", NEWEST)
        .param("each", EACH)
        .query(row -> {
          var key = row.getString("key");
          found.computeIfAbsent(key, _ -> new ArrayList<>()).add(reading.of(new IdeaRow(row)));
        });
    return found;
  }
}
