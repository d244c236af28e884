package se.regionsormland.portal.ideas.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.ideas.ManyIdeas;

/**
 * What a search of the public list reads, beside five thousand ideas in a database of their own.
 */
@InsideTest
class SearchAmongManyTest {

  /** After so many PostgreSQL may take a plan that it made once for all words. */
  private static final int OFTEN = 12;

  private static final PublicIdeaFilter RARE =
      new PublicIdeaFilter(null, null, null, "fornlämningar kvarnhjul");

  private static JdbcClient many;

  @Autowired private JdbcClient jdbc;

  @BeforeAll
  static void fiveThousandIdeas() throws IOException {
    var url = (String) ManyIdeas.database(5_000).get("spring.datasource.url");
    many = JdbcClient.create(new SingleConnectionDataSource(url, "portal", "portal", true));
  }

  @Test
  void a_rare_word_is_looked_up_in_the_indexes_and_no_idea_is_read_for_it() {
    assertThat(plan()).contains("idea_public_search", "idea_public_text").doesNotContain("Seq");
  }

  @Test
  void so_it_is_however_often_the_same_was_searched_for() {
    many.sql("SET plan_cache_mode = " + setOnEveryConnection()).update();
    many.sql("PREPARE often (text, text, text) AS " + numbered()).update();
    IntStream.range(0, OFTEN).forEach(_ -> often(""));

    assertThat(often("EXPLAIN ")).contains("idea_public_search").doesNotContain("swedish_query");
  }

  private String setOnEveryConnection() {
    return jdbc.sql("SHOW plan_cache_mode").query(String.class).single();
  }

  private static String plan() {
    var narrowed = PublicRows.narrowed(RARE);
    return many.sql("EXPLAIN SELECT reference FROM public_idea WHERE " + narrowed.sql())
        .params(narrowed.parameters())
        .query(String.class)
        .list()
        .toString();
  }

  private static String numbered() {
    return "SELECT reference FROM public_idea WHERE "
        + PublicRows.narrowed(RARE)
            .sql()
            .replace(":words", "$1")
            .replace(":part0", "$2")
            .replace(":part1", "$3");
  }

  private static String often(String explain) {
    var asked = PublicRows.narrowed(RARE).parameters();
    return many
        .sql(
            "%sEXECUTE often ('%s', '%s', '%s')"
                .formatted(explain, asked.get("words"), asked.get("part0"), asked.get("part1")))
        .query(String.class)
        .list()
        .stream()
        .collect(Collectors.joining("\n"));
  }
}
