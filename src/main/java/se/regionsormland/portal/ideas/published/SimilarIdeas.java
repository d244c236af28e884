package se.regionsormland.portal.ideas.published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.TellingWords;
import se.regionsormland.portal.ideas.rows.IdeaRow;
import se.regionsormland.portal.shared.PlannedOnce;

/**
 * Public ideas that share words with a text. A word weighs more the fewer public ideas have it. The
 * text's rarest words name the candidates among all, the rarest of its commoner ones among the
 * newest; all its words then rank the best of them. Only public ideas are read or counted, so
 * nothing that is not public can change an answer.
 */
@Component
class SimilarIdeas {

  /**
   * A compound is known by its parts, at a lower weight: {@code dammar} by dagvattendammar and the
   * other way round. No word of an idea is shared twice. The rarest words are looked up until they
   * have had enough ideas, and of those that more than a few have, ideas that have another of those
   * too, since one is never enough: what few have is looked up in any case. The newest are looked
   * through for all that more than a few have. What is looked up is a question of its own (OFFSET
   * 0), so that no list is walked for it.
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
      ), ordered AS (
        SELECT *, coalesce(before, 0) < :enough AND ideas <= :rare AS is_rare FROM (
          SELECT word, query, ideas, weight,
                 sum(ideas) OVER (ORDER BY ideas, lexeme, word
                                  ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
          FROM weighed) AS summed
      ), rare AS (
        SELECT DISTINCT ON (query) query, weight, CASE WHEN ideas <= :few THEN query ELSE query && (
            SELECT string_agg(query::text, ' | ')::tsquery FROM (
              SELECT DISTINCT ideas, query FROM weighed AS other
              WHERE other.word <> ordered.word AND other.query <> ordered.query
                AND other.ideas > :few
              ORDER BY ideas, query LIMIT :others) AS rarest) END AS with_another
        FROM ordered WHERE is_rare ORDER BY query, weight DESC
      ), common AS (
        SELECT query, max(weight) AS weight FROM ordered
        WHERE NOT is_rare OR ideas > :few
        GROUP BY query ORDER BY min(ideas), query LIMIT :looked_for
      ), candidate AS (
        SELECT reference, any_value(public_search) AS public_search FROM (
          SELECT reference, max(weight) AS weight, any_value(public_search) AS public_search FROM (
            SELECT query, weight, idea.* FROM rare CROSS JOIN LATERAL (
              SELECT reference, public_search FROM public_idea
              WHERE public_search @@ rare.with_another OFFSET 0) AS idea
            UNION ALL
            SELECT query, weight, newest.* FROM (
              SELECT reference, public_search FROM public_idea
              ORDER BY received_at DESC, reference DESC LIMIT :newest) AS newest
            JOIN common ON public_search @@ common.query) AS found
          GROUP BY reference, query) AS holding
        GROUP BY reference ORDER BY sum(weight) DESC, reference DESC LIMIT :looked_at
      ), shared AS (
        SELECT DISTINCT ON (reference, lexeme)
          reference, lexeme, word, weight, length(public_search) AS length
        FROM candidate JOIN weighed ON public_search @@ weighed.query
        ORDER BY reference, lexeme, weight DESC, word
      ), once AS (
        SELECT reference, length, word, max(weight) AS weight
        FROM shared GROUP BY reference, length, word
      ), scored AS (
        SELECT reference, sum(weight) / sqrt(length + 10) AS score,
               array_agg(word ORDER BY weight DESC, word) AS words
        FROM once GROUP BY reference, length HAVING count(*) >= 2
        ORDER BY score DESC, reference DESC LIMIT :limit
      )
      SELECT idea.*, words AS shared_words FROM scored CROSS JOIN LATERAL (
        SELECT * FROM public_idea WHERE public_idea.reference = scored.reference OFFSET 0) AS idea
      ORDER BY score DESC, scored.reference DESC
      """;

  /**
   * Ideas that have a word, that are looked up, looked through and ranked; and words looked for.
   */
  private static final Map<String, Integer> AT_MOST =
      Map.of(
          "few", 500,
          "enough", 4_000,
          "rare", 5_000,
          "others", 12,
          "newest", 500,
          "looked_at", 100,
          "looked_for", 12);

  private static final int WORDS_SHOWN = 5;

  private final NamedParameterJdbcOperations jdbc;
  private final TellingWords words;

  SimilarIdeas(NamedParameterJdbcOperations jdbc, TellingWords words) {
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
    var asked = new HashMap<String, Object>(AT_MOST);
    asked.put("words", said.toArray(String[]::new));
    asked.put("terms", terms.toArray(String[]::new));
    asked.put("whole", whole.toArray(Boolean[]::new));
    asked.put("limit", limit);
    return PlannedOnce.list(jdbc, QUERY, asked, (row, _) -> read(row));
  }

  private static SimilarIdea read(ResultSet row) throws SQLException {
    var idea = new IdeaRow(row);
    var shared = idea.texts("shared_words");
    return new SimilarIdea(
        PublicRows.read(idea), shared.subList(0, Math.min(WORDS_SHOWN, shared.size())));
  }
}
