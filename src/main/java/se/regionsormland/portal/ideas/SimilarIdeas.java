package se.regionsormland.portal.ideas;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Public ideas that share words with a text. The text's longest words stand for it: they are the
 * ones that tell ideas apart. Candidates are capped, so that the answer is quick among many.
 */
@Component
class SimilarIdeas {

  private static final int TEXT_READ = 5000;

  private static final String QUERY =
      """
      WITH said AS (
        SELECT lexeme FROM unnest(to_tsvector('swedish', :text))
        WHERE length(lexeme) >= 4 ORDER BY length(lexeme) DESC LIMIT 30
      ), candidate AS (
        SELECT idea.* FROM public_idea AS idea
        WHERE public_search @@ (SELECT string_agg(quote_literal(lexeme), ' | ')::tsquery FROM said)
        LIMIT 2000
      ), scored AS (
        SELECT candidate.*, (
          SELECT sum(length(said.lexeme)) / sqrt(length(public_search) + 10) FROM said
          WHERE said.lexeme = ANY (tsvector_to_array(public_search))
        ) AS score, (
          SELECT count(*) FROM said WHERE said.lexeme = ANY (tsvector_to_array(public_search))
        ) AS shared
        FROM candidate
      )
      SELECT * FROM scored WHERE shared >= 2
      ORDER BY score DESC, reference DESC LIMIT :limit
      """;

  private final JdbcClient jdbc;

  SimilarIdeas(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<PublicIdea> to(String text, int limit) {
    var read = text.substring(0, Math.min(text.length(), TEXT_READ)).replace('\0', ' ');
    return jdbc.sql(QUERY)
        .param("text", read)
        .param("limit", limit)
        .query((row, _) -> PublicRows.read(row))
        .list();
  }
}
