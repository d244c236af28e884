package se.regionsormland.portal.ideas.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.ideas.ManyIdeas;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.shared.Sormland;

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
  void a_municipality_that_few_name_is_looked_up_in_the_index_too() {
    var few = new PublicIdeaFilter(null, Sormland.FLEN, Need.PARTNER, "");

    assertThat(plan(few)).contains("idea_public_narrowed").doesNotContain("Seq");
  }

  @Test
  void what_many_have_and_what_few_or_none_have_is_found_as_by_reading_the_whole_list() {
    var rows = new PublicRows(many);
    for (var words : List.of("", "kommun", "kommun utveckling", rare(), "ord som ingen har")) {
      var filter = new PublicIdeaFilter(null, null, null, words);
      var read = byReading(filter);
      var found = rows.find(filter, null, PublicIdeas.PAGE);
      assertThat(references(found))
          .as(words)
          .isEqualTo(read.stream().limit(PublicIdeas.PAGE).toList());
      assertThat(found.count() < read.size()).as(words).isEqualTo(found.beyond());
      assertThat(found.count()).as(words).isLessThanOrEqualTo(read.size());
    }
  }

  @Test
  void so_is_what_follows_after_a_place_in_the_list() {
    var filter = new PublicIdeaFilter(null, null, null, rare());
    var read = byReading(filter);
    var rows = new PublicRows(many);
    var first = rows.find(filter, null, 2).ideas();

    assertThat(references(rows.find(filter, first.getLast().place(), 2)))
        .isEqualTo(read.stream().skip(2).limit(2).toList());
  }

  /** Of the words that are in few ideas, the one that is in most. */
  private static String rare() {
    return many.sql(
            "SELECT lexeme FROM public_lexeme WHERE ideas BETWEEN 3 AND 12 AND lexeme <> ''"
                + " ORDER BY ideas DESC, lexeme LIMIT 1")
        .query(String.class)
        .single();
  }

  private static List<String> byReading(PublicIdeaFilter filter) {
    var narrowed = PublicRows.narrowed(filter);
    return many.sql(
            "SELECT reference FROM public_idea WHERE "
                + narrowed.sql()
                + " ORDER BY received_at DESC, reference DESC")
        .params(narrowed.parameters())
        .query(String.class)
        .list();
  }

  private static List<String> references(PublicRows.Found found) {
    return found.ideas().stream().map(one -> one.row().reference()).toList();
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
    return plan(RARE);
  }

  private static String plan(PublicIdeaFilter filter) {
    var narrowed = PublicRows.narrowed(filter);
    return many.sql("EXPLAIN " + PublicRows.AMONG_ALL.formatted("true", narrowed.sql()))
        .params(narrowed.parameters())
        .param("limit", PublicIdeas.PAGE)
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
