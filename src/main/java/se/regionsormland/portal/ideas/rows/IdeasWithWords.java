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

/** The newest ideas for each of several questions, in one statement and by the index of words. */
@Component
public class IdeasWithWords {

  private static final int EACH = 5;

  private static final String QUERY =
      """
      SELECT asked.key, found.*
      FROM unnest(:keys, :queries, :nearby) AS asked (key, query, nearby) CROSS JOIN LATERAL (
        SELECT reference FROM (
          SELECT reference, received_at, municipalities FROM %1$s
          WHERE %2$s @@ to_tsquery('swedish', asked.query) %3$s OFFSET 0) AS idea
        WHERE reference <> :except AND (
          NOT asked.nearby OR cardinality(:near) = 0
          OR municipalities = '{}' OR municipalities && CAST(:near AS text[]))
        ORDER BY received_at DESC, reference DESC LIMIT :each) AS newest
      JOIN %1$s AS found USING (reference)
      ORDER BY asked.key, found.received_at DESC, found.reference DESC
      """;

  private static final String PUBLIC = QUERY.formatted("public_idea", "public_search", "");
  private static final String SUBMITTED =
      QUERY.formatted(
          "unmarked_idea",
          "search",
          """
          AND (unmarked_search IS NULL OR unmarked_search @@ to_tsquery('swedish', asked.query))
          AND state <> 'WITHDRAWN' AND id <> ALL (:closed)
          """);

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
        .param("each", EACH)
        .query(row -> {
          var key = row.getString("key");
          found.computeIfAbsent(key, _ -> new ArrayList<>()).add(reading.of(new IdeaRow(row)));
        });
    return found;
  }
}
