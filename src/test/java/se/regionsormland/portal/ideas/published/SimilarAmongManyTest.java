package se.regionsormland.portal.ideas.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.catalogue.TellingWords;
import se.regionsormland.portal.ideas.ManyIdeas;

/**
 * Among ten thousand public ideas, in a database of their own: more than are ever looked at. What
 * it costs among ten times as many, {@link SimilarCostTest} says.
 */
@InsideTest
class SimilarAmongManyTest {

  private static NamedParameterJdbcOperations owner;

  @Autowired private TellingWords words;

  @BeforeAll
  static void tenThousandIdeas() throws IOException {
    owner = ManyIdeas.withTwin(10_000, 7_777);
  }

  @Test
  void the_one_that_is_nearly_the_same_comes_first() {
    assertThat(similar(ManyIdeas.TWIN).getFirst().idea().reference()).isEqualTo("T-7777");
    assertThat(similar(ManyIdeas.TWIN).getFirst().shared())
        .contains("kvarnen", "bäcken", "fiskväg");
  }

  @Test
  void a_text_of_the_commonest_words_has_some_too() {
    assertThat(similar(ManyIdeas.commonWords(owner))).hasSize(3);
  }

  @Test
  void so_has_a_long_one() {
    assertThat(similar(ManyIdeas.manyWords(owner))).hasSize(3);
  }

  @Test
  void words_that_hundreds_have_count_beside_words_that_few_have() {
    var common = wordsOf("BETWEEN 600 AND 1500", 5);
    var client = JdbcClient.create(owner);
    client
        .sql("UPDATE idea SET title = '', summary = :common WHERE reference = 'T-7'")
        .param("common", common)
        .update();

    assertThat(new SimilarIdeas(owner, words).to(common + " " + wordsOf("< 60", 15), 20))
        .extracting(one -> one.idea().reference())
        .contains("T-7");
  }

  private static String wordsOf(String ideas, int many) {
    return JdbcClient.create(owner)
        .sql(
            """
            SELECT string_agg(word, ' ') FROM (
              SELECT word FROM vocabulary JOIN public_lexeme
                ON lexeme = ANY (tsvector_to_array(to_tsvector('swedish', word)))
              WHERE length(word) > 6 AND ideas %s ORDER BY ideas, word LIMIT %d) AS chosen
            """
                .formatted(ideas, many))
        .query(String.class)
        .single();
  }

  private List<SimilarIdea> similar(String text) {
    return new SimilarIdeas(owner, words).to(text, 3);
  }
}
