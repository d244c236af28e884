package se.regionsormland.portal.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.catalogue.TellingWords;

/**
 * Among a hundred thousand public ideas, in a database of their own. Their words are the strategy's
 * and common as words are: a few in most ideas, most in few.
 */
@PortalTest
class SimilarAmongManyTest {

  private static final String TWIN =
      """
      Varje vår går strömmingen upp i bäcken och fastnar vid den gamla kvarnen. Vi vill bygga en \
      fiskväg förbi kvarnen, plantera skugga längs bäcken och visa skolor hur fisken vandrar.\
      """;

  private static JdbcClient owner;

  @Autowired private TellingWords words;

  @BeforeAll
  static void aHundredThousandIdeas() throws IOException {
    owner = ManyIdeas.written(100_000, "public_search");
    owner.sql("ALTER TABLE idea DISABLE TRIGGER sent_ideas_stay").update();
    owner
        .sql(
            "UPDATE idea SET title = 'Fiskväg vid kvarnen', summary = :twin"
                + " WHERE reference = 'T-77777'")
        .param(
            "twin",
            "En fiskväg förbi den gamla kvarnen, med skugga längs bäcken, så att strömming och"
                + " annan fisk kan vandra. Skolor följer med.")
        .update();
  }

  @Test
  void the_one_that_is_nearly_the_same_comes_first() {
    assertThat(similar(TWIN).getFirst().idea().reference()).isEqualTo("T-77777");
    assertThat(similar(TWIN).getFirst().shared()).contains("kvarnen", "bäcken", "fiskväg");
  }

  @Test
  void it_takes_less_than_a_tenth_of_a_second() {
    assertThat(median(TWIN)).isLessThan(Duration.ofMillis(100));
  }

  @Test
  void so_does_a_text_of_the_commonest_words() {
    var common =
        owner
            .sql("SELECT string_agg(word, ' ') FROM vocabulary WHERE rank < 40")
            .query(String.class)
            .single();
    assertThat(median(common)).isLessThan(Duration.ofMillis(100));
  }

  @Test
  void so_does_a_long_one() {
    var longText =
        owner
            .sql("SELECT string_agg(word, ' ') FROM vocabulary WHERE rank % 7 = 0")
            .query(String.class)
            .single();
    assertThat(median(longText)).isLessThan(Duration.ofMillis(100));
  }

  private List<SimilarIdea> similar(String text) {
    return new SimilarIdeas(owner, words).to(text, 3);
  }

  /** The quickest of three: what else the machine does meanwhile only adds. */
  private Duration median(String text) {
    assertThat(similar(text)).isNotEmpty();
    return IntStream.range(0, 3)
        .mapToObj(_ -> ManyIdeas.median(() -> similar(text)))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }
}
