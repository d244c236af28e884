package se.regionsormland.portal.ideas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.regionsormland.portal.TestDatabase;

/**
 * Many public ideas in a database of their own. Their words are the strategy's and common as words
 * are: a few in most ideas, most in few.
 */
public final class ManyIdeas {

  private static final Pattern WORD = Pattern.compile("[a-zåäö]{4,}");

  private static final String FILL =
      """
      INSERT INTO idea (id, state, channel, title, text, change, needs, amount_unknown,
        municipalities, other_places, summary_allowed, summary, contact_name, organisation, email,
        telephone, strategy_edition, reference, received_at, areas, summary_shown, news_at,
        created_at, rewritten, version)
      SELECT gen_random_uuid(), 'SUBMITTED', 'PORTAL', 'Idé ' || number, said, '', '{}', false, '{}',
        '', true, said, '', '', '', '', 1, 'T-' || number, now() - number * interval '1 second',
        ('{' || 1 + number % 7 || '}')::int[], true, now() - number * interval '1 second', now(), 0, 0
      FROM (
        SELECT number, string_agg(word, ' ') AS said
        FROM (SELECT number, floor(:known * power(random(), 3))::int AS rank
              FROM generate_series(1, :ideas) AS number, generate_series(1, 18)) AS picked
        JOIN vocabulary USING (rank) GROUP BY number) AS written
      """;

  private static final List<String> SEARCHED =
      List.of("idea_search", "idea_public_text", "idea_public_search");

  /** What the twin's idea is asked for by. */
  public static final String TWIN =
      """
      Varje vår går strömmingen upp i bäcken och fastnar vid den gamla kvarnen. Vi vill bygga en \
      fiskväg förbi kvarnen, plantera skugga längs bäcken och visa skolor hur fisken vandrar.\
      """;

  private ManyIdeas() {}

  /** One of them, with this number, says nearly what {@link #TWIN} does. */
  public static NamedParameterJdbcOperations withTwin(int ideas, int twin) throws IOException {
    var asked = written(ideas, "public_search");
    var owner = JdbcClient.create(asked);
    owner.sql("ALTER TABLE idea DISABLE TRIGGER sent_ideas_stay").update();
    owner
        .sql(
            "UPDATE idea SET title = 'Fiskväg vid kvarnen', summary = :twin"
                + " WHERE reference = 'T-' || :number")
        .param(
            "twin",
            "En fiskväg förbi den gamla kvarnen, med skugga längs bäcken, så att strömming och"
                + " annan fisk kan vandra. Skolor följer med.")
        .param("number", twin)
        .update();
    return asked;
  }

  /** The words that most of them have. */
  public static String commonWords(NamedParameterJdbcOperations owner) {
    return JdbcClient.create(owner)
        .sql("SELECT string_agg(word, ' ') FROM vocabulary WHERE rank < 40")
        .query(String.class)
        .single();
  }

  /** Words of every kind, as many as a long text has. */
  public static String manyWords(NamedParameterJdbcOperations owner) {
    return JdbcClient.create(owner)
        .sql("SELECT string_agg(word, ' ') FROM vocabulary WHERE rank % 7 = 0")
        .query(String.class)
        .single();
  }

  /** For questions that use the index of one column; the others would make the filling slow. */
  public static NamedParameterJdbcOperations written(int ideas, String searched)
      throws IOException {
    var source = source(TestDatabase.migratedDatabase());
    fill(
        JdbcClient.create(source),
        ideas,
        List.of("CREATE INDEX ON idea USING gin (" + searched + ")"));
    return new NamedParameterJdbcTemplate(source);
  }

  /** With every index as the portal has them; the settings that name it. */
  public static Map<String, Object> database(int ideas) throws IOException {
    var settings = TestDatabase.migratedDatabase();
    var owner = owner(settings);
    var indexes =
        owner
            .sql("SELECT indexdef FROM pg_indexes WHERE indexname IN (:searched)")
            .param("searched", SEARCHED)
            .query(String.class)
            .list();
    fill(owner, ideas, indexes);
    return settings;
  }

  /** Of the idea with this number in such a database. */
  public static Instant receivedAt(Map<String, Object> settings, int number) {
    return owner(settings)
        .sql("SELECT received_at FROM idea WHERE reference = 'T-' || :number")
        .param("number", number)
        .query(Instant.class)
        .single();
  }

  private static JdbcClient owner(Map<String, Object> settings) {
    return JdbcClient.create(source(settings));
  }

  private static DataSource source(Map<String, Object> settings) {
    var url = (String) settings.get("spring.flyway.url");
    return new SingleConnectionDataSource(url, "portal_owner", "portal_owner", true);
  }

  /** Without what is searched by until all is there. */
  private static void fill(JdbcClient owner, int ideas, List<String> indexes) throws IOException {
    owner.sql("DROP INDEX " + String.join(", ", SEARCHED)).update();
    fill(owner, ideas);
    indexes.forEach(index -> owner.sql(index).update());
    owner.sql("VACUUM ANALYZE").update();
  }

  private static void fill(JdbcClient owner, int ideas) throws IOException {
    var strategy = Files.readString(Path.of("db/strategy/sormland-2030.yaml"));
    var known =
        WORD.matcher(strategy.toLowerCase(Locale.ROOT))
            .results()
            .map(MatchResult::group)
            .distinct()
            .toArray(String[]::new);
    owner.sql("CREATE TABLE vocabulary (rank int, word text)").update();
    owner
        .sql(
            "INSERT INTO vocabulary SELECT (rank - 1)::int, word"
                + " FROM unnest(:known) WITH ORDINALITY AS known (word, rank)")
        .param("known", known)
        .update();
    owner.sql("SELECT setseed(0.42)").query().singleRow();
    owner.sql(FILL).param("known", known.length).param("ideas", ideas).update();
  }

  public static Duration median(Runnable asking) {
    return IntStream.range(0, 9)
        .mapToObj(_ -> {
          long start = System.nanoTime();
          asking.run();
          return Duration.ofNanos(System.nanoTime() - start);
        })
        .sorted()
        .toList()
        .get(4);
  }
}
