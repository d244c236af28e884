package se.regionsormland.portal.projects;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.TellingWords;
import se.regionsormland.portal.catalogue.TellingWords.TellingWord;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.shared.PlannedOnce;
import se.regionsormland.portal.shared.WordSearch;
import se.regionsormland.portal.shared.WordsAsked;

/** Projects by the words of a text. The register is small: each word is counted when asked for. */
@Component
class SimilarProjects {

  private static final int WORDS_SHOWN = 5;

  /** Of those that follow on each other only the one that is most alike is shown. */
  private static final int OF_ONE_CHAIN = 5;

  /**
   * Two shared words, or a long one and the area. The longer a word and the fewer have it, the
   * more; no word of a project is shared twice.
   */
  private static final String SIMILAR =
      """
      WITH said AS (
        SELECT word, lower(word) AS beginning, lexeme
        FROM unnest(:words) AS word, unnest(word_forms(word) || word_kin(word)) AS spelt,
             unnest(ts_lexize('swedish_stem', spelt)) AS lexeme
        GROUP BY word, lexeme
      ), held AS (
        SELECT id, lexeme FROM project, unnest(tsvector_to_array(search)) AS lexeme
      ), same AS (
        SELECT held.id, word, held.lexeme FROM said JOIN held USING (lexeme)
        UNION
        SELECT held.id, word, held.lexeme FROM said JOIN held
          ON starts_with(held.lexeme, beginning) AND length(beginning) >= 5
      ), known AS (
        SELECT word, count(DISTINCT id) AS projects FROM same GROUP BY word
      ), once AS (
        SELECT DISTINCT ON (id, lexeme) id, lexeme, word, projects
        FROM same JOIN known USING (word) ORDER BY id, lexeme, projects, word
      ), shared AS (
        SELECT id, word, max(least(length(word), 12) * ln(
          ((SELECT count(*) FROM project) + 20.0) / (projects + 1.0))) AS weight
        FROM once GROUP BY id, word
      ), scored AS (
        SELECT id, sum(weight) * CASE WHEN area = :area THEN 1.3 ELSE 1 END AS score,
               array_agg(word ORDER BY weight DESC, word) AS words
        FROM shared JOIN project USING (id) GROUP BY id, area
        HAVING count(*) >= 2 OR (area = :area AND max(length(word)) >= 7)
      )
      SELECT project.*, earlier.slug AS continued, words, latest.slug AS latest_slug,
             latest.title AS latest_title, latest.year_from AS latest_year
      FROM scored JOIN project USING (id)
      LEFT JOIN project AS earlier ON earlier.id = project.continues
      LEFT JOIN LATERAL (
        WITH RECURSIVE line AS (
          SELECT project.id, 0 AS steps
          UNION
          SELECT next.id, steps + 1
          FROM project AS next JOIN line ON next.continues = line.id WHERE steps < 50
        )
        SELECT slug, title, year_from, since FROM line JOIN project AS after USING (id)
        WHERE steps > 0 ORDER BY steps DESC, since DESC LIMIT 1
      ) AS latest ON true
      ORDER BY score DESC, project.since DESC, project.slug LIMIT :limit
      """;

  private static final String WITH_WORDS =
      """
      SELECT search.key, found.*
      FROM unnest(:keys, :queries, :nearby) AS search (key, query, nearby) CROSS JOIN LATERAL (
        SELECT project.*, earlier.slug AS continued
        FROM project LEFT JOIN project AS earlier ON earlier.id = project.continues
        WHERE project.search @@ to_tsquery('swedish', search.query) AND (
          NOT search.nearby OR cardinality(:near) = 0
          OR project.municipalities = '{}' OR project.municipalities && CAST(:near AS text[]))
        ORDER BY project.since DESC, project.slug DESC LIMIT 3) AS found
      """;

  private final NamedParameterJdbcOperations jdbc;
  private final TellingWords words;

  SimilarProjects(NamedParameterJdbcOperations jdbc, TellingWords words) {
    this.jdbc = jdbc;
    this.words = words;
  }

  List<SimilarProject> to(String text, @Nullable Integer area, int limit) {
    var said = words.of(text).stream().map(TellingWord::written).toArray(String[]::new);
    int asked = area == null ? 0 : area;
    var parameters = Map.of("words", said, "area", asked, "limit", limit * OF_ONE_CHAIN);
    var found = PlannedOnce.list(jdbc, SIMILAR, parameters, (row, _) -> read(row, asked));
    var chains = new HashSet<String>();
    return found.stream().filter(one -> chains.add(one.goOnFrom().slug())).limit(limit).toList();
  }

  private static SimilarProject read(ResultSet row, int area) throws SQLException {
    var project = ProjectRows.read(row);
    var shared = List.of((String[]) row.getArray("words").getArray());
    return new SimilarProject(
        project,
        shared.subList(0, Math.min(WORDS_SHOWN, shared.size())),
        project.content().where().area() == area,
        latest(row));
  }

  private static @Nullable ProjectName latest(ResultSet row) throws SQLException {
    var slug = row.getString("latest_slug");
    return slug == null
        ? null
        : new ProjectName(
            slug,
            row.getString("latest_title"),
            Objects.toString(row.getObject("latest_year", Integer.class), ""));
  }

  Map<String, List<Project>> withWords(List<WordSearch> searches, Set<Municipality> near) {
    return new WordsAsked(searches, near)
        .answers(jdbc, WITH_WORDS, Map.of(), (row, _) -> ProjectRows.read(row));
  }
}
