package se.regionsormland.portal.ideas;

import java.sql.ResultSet;
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
class IdeasWithWords {

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

  private final JdbcClient jdbc;

  IdeasWithWords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  Map<String, List<PublicIdea>> amongPublic(
      List<WordSearch> searches, Set<Municipality> near, String except) {
    return found(new Question(PUBLIC, searches, near, except, Set.of()), PublicRows::read);
  }

  Map<String, List<SubmittedIdea>> amongSubmitted(
      List<WordSearch> searches, Set<Municipality> near, String except, UUID[] closed) {
    return found(
        new Question(SUBMITTED, searches, near, except, Set.of(closed)),
        row -> SubmittedRows.read(new IdeaRow(row)));
  }

  private record Question(
      String sql,
      List<WordSearch> searches,
      Set<Municipality> near,
      String except,
      Set<UUID> closed) {}

  private <T> Map<String, List<T>> found(Question asked, Reading<T> reading) {
    var found = new LinkedHashMap<String, List<T>>();
    var searches = asked.searches();
    if (searches.isEmpty()) {
      return found;
    }
    jdbc.sql(asked.sql())
        .param("keys", searches.stream().map(WordSearch::key).toArray(String[]::new))
        .param("queries", searches.stream().map(WordSearch::query).toArray(String[]::new))
        .param("nearby", searches.stream().map(WordSearch::nearby).toArray(Boolean[]::new))
        .param("near", Municipality.names(asked.near()))
        .param("except", asked.except())
        .param("closed", asked.closed().toArray(UUID[]::new))
        .param("each", EACH)
        .query(row -> {
          found.computeIfAbsent(row.getString("key"), _ -> new ArrayList<>()).add(reading.of(row));
        });
    return found;
  }
}
