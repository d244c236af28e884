package se.regionsormland.portal.ideas.published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.TellingWords;
import se.regionsormland.portal.ideas.rows.IdeaRow;

/**
 * Public ideas that share words with a text. A word weighs more the fewer public ideas have it. The
 * text's rarest words name the candidates; all its words then rank the best of them. Only public
 * ideas are read or counted, so nothing that is not public can change an answer.
 */
@Component
class SimilarIdeas {

  /**
   * A compound is known by its parts, at a lower weight: {@code dammar} by dagvattendammar and the
   * other way round. No word of an idea is shared twice. Rows are fetched for the rarest words
   * until enough have been.
   */
  private static final String QUERY =
      """
      WITH said AS (
        SELECT word, lexeme COLLATE "C" AS lexeme, whole
        FROM unnest(:words, :terms, :whole) AS term (word, form, whole),
             unnest(word_forms(form) || word_kin(form)) AS spelt,
             unnest(ts_lexize('swedish_stem', spelt)) AS lexeme
        WHERE length(lexeme) >= 2
      ), variant AS (
        SELECT word, said.lexeme, CASE WHEN whole THEN 1 ELSE 0.5 END AS factor, ideas
        FROM said JOIN public_lexeme USING (lexeme)
        UNION ALL
        SELECT word, longer.lexeme, 0.5, ideas FROM said JOIN public_lexeme AS longer
          ON longer.lexeme > said.lexeme AND longer.lexeme < said.lexeme || U&'\\FFFF'
          AND length(longer.lexeme) >= length(said.lexeme) + 3
        WHERE whole AND length(said.lexeme) >= 5
        UNION ALL
        SELECT word, longer.lexeme, 0.5, ideas FROM said JOIN public_lexeme AS longer
          ON reverse(longer.lexeme) COLLATE "C" > reverse(said.lexeme) COLLATE "C"
          AND reverse(longer.lexeme) COLLATE "C" < (reverse(said.lexeme) || U&'\\FFFF') COLLATE "C"
          AND ends_as_compound(longer.lexeme, said.lexeme)
        WHERE whole AND length(said.lexeme) >= 4
      ), weighed AS (
        SELECT word, lexeme, word_query(lexeme) AS query, min(ideas) AS ideas,
               max(factor * ln(
                 ((SELECT ideas FROM public_lexeme WHERE lexeme = '') + 20.0) / (ideas + 1.0))
                 * least(length(word), 12)) AS weight
        FROM variant GROUP BY word, lexeme
      ), rare AS (
        SELECT query, max(weight) AS weight FROM (
          SELECT query, weight,
                 sum(ideas) OVER (ORDER BY ideas, lexeme, word
                                  ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
          FROM weighed) AS ordered
        WHERE coalesce(before, 0) < :enough GROUP BY query
      ), candidate AS (
        SELECT reference FROM rare CROSS JOIN LATERAL (
          SELECT reference FROM public_idea
          WHERE public_search @@ rare.query
          ORDER BY received_at DESC, reference DESC LIMIT :enough) AS holding
        GROUP BY reference ORDER BY sum(rare.weight) DESC, reference DESC LIMIT :looked_at
      ), shared AS (
        SELECT DISTINCT ON (reference, lexeme) reference, lexeme, word, weight
        FROM candidate JOIN public_idea USING (reference)
        JOIN weighed ON public_search @@ weighed.query
        ORDER BY reference, lexeme, weight DESC, word
      ), once AS (
        SELECT reference, word, max(weight) AS weight FROM shared GROUP BY reference, word
      ), scored AS (
        SELECT reference, sum(weight) AS score, array_agg(word ORDER BY weight DESC, word) AS words
        FROM once GROUP BY reference HAVING count(*) >= 2
      )
      SELECT public_idea.*, words AS shared_words
      FROM scored JOIN public_idea USING (reference)
      ORDER BY score / sqrt(length(public_search) + 10) DESC, reference DESC LIMIT :limit
      """;

  private static final int ENOUGH = 4000;
  private static final int LOOKED_AT = 100;
  private static final int WORDS_SHOWN = 5;

  private final JdbcClient jdbc;
  private final TellingWords words;

  SimilarIdeas(JdbcClient jdbc, TellingWords words) {
    this.jdbc = jdbc;
    this.words = words;
  }

  List<SimilarIdea> to(String text, int limit) {
    var said = new ArrayList<String>();
    var terms = new ArrayList<String>();
    var whole = new ArrayList<Boolean>();
    for (var word : words.of(text)) {
      said.add(word.written());
      terms.add(word.written());
      whole.add(true);
      for (var part : word.parts()) {
        said.add(word.written());
        terms.add(part);
        whole.add(false);
      }
    }
    return jdbc.sql(QUERY)
        .param("words", said.toArray(String[]::new))
        .param("terms", terms.toArray(String[]::new))
        .param("whole", whole.toArray(Boolean[]::new))
        .param("enough", ENOUGH)
        .param("looked_at", LOOKED_AT)
        .param("limit", limit)
        .query((row, _) -> read(row))
        .list();
  }

  private static SimilarIdea read(ResultSet row) throws SQLException {
    var idea = new IdeaRow(row);
    var shared = idea.texts("shared_words");
    return new SimilarIdea(
        PublicRows.read(idea), shared.subList(0, Math.min(WORDS_SHOWN, shared.size())));
  }
}
