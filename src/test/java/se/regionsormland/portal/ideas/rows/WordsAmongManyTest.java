package se.regionsormland.portal.ideas.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import se.regionsormland.portal.ideas.ManyIdeas;
import se.regionsormland.portal.shared.Sormland;
import se.regionsormland.portal.shared.WordSearch;
import se.regionsormland.portal.shared.WordsAsked;

/** What hints are made of, beside many ideas that have come to the region. */
class WordsAmongManyTest {

  private static final List<WordSearch> EIGHT =
      Stream.of(
              "våtmark", "åker", "solcell", "växthus", "dagvatten", "beredskap", "träb", "bilpool")
          .map(word -> new WordSearch(word, List.of(word, word + "s", "granbarkborr"), true))
          .toList();

  @Test
  void eight_questions_at_once_have_an_answer() throws IOException {
    assertThat(answers(new IdeasWithWords(ManyIdeas.written(1_000, "search")))).isNotEmpty();
  }

  @Test
  void what_many_have_and_what_an_old_one_alone_has_is_found_as_by_reading_all()
      throws IOException {
    var many = ManyIdeas.written(5_000, "search");
    var asked = List.of(question("kommun"), question("4900"), question("ingenharord"));
    var found = answers(new IdeasWithWords(many), new WordsAsked(asked, Set.of()));

    assertThat(found).containsOnlyKeys("kommun", "4900");
    assertThat(found.get("4900")).containsExactly("T-4900");
    assertThat(found.get("kommun")).isEqualTo(byReading(many, "kommun"));
  }

  private static List<String> byReading(NamedParameterJdbcOperations many, String word) {
    return many.queryForList(
        "SELECT reference FROM unmarked_idea"
            + " WHERE search @@ to_tsquery('swedish', :word || ':*') AND reference <> 'T-1'"
            + " ORDER BY received_at DESC, reference DESC LIMIT 5",
        Map.of("word", word),
        String.class);
  }

  private static WordSearch question(String word) {
    return new WordSearch(word, List.of(word), false);
  }

  /** By command: {@code mvn -Dslow.groups=none -Dtest=WordsAmongManyTest test}. */
  @Test
  @Tag("rehearsal")
  void among_ten_thousand_they_take_less_than_thirty_milliseconds() throws IOException {
    var ideas = new IdeasWithWords(ManyIdeas.written(10_000, "search"));
    assertThat(answers(ideas)).isNotEmpty();
    assertThat(ManyIdeas.median(() -> answers(ideas))).isLessThan(Duration.ofMillis(30));
  }

  private static Map<String, List<String>> answers(IdeasWithWords ideas) {
    return answers(ideas, new WordsAsked(EIGHT, Set.of(Sormland.FLEN)));
  }

  private static Map<String, List<String>> answers(IdeasWithWords ideas, WordsAsked asked) {
    return ideas.amongSubmitted(asked, "T-1", new UUID[0], row -> row.text("reference"));
  }
}
