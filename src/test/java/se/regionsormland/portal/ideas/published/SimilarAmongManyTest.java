package se.regionsormland.portal.ideas.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
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

  private List<SimilarIdea> similar(String text) {
    return new SimilarIdeas(owner, words).to(text, 3);
  }
}
