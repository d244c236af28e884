package se.regionsormland.portal.ideas.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.catalogue.TellingWords;
import se.regionsormland.portal.ideas.ManyIdeas;

/**
 * What it costs to find similar ideas among a hundred thousand public ones, in a database of their
 * own. A command of its own: {@code mvn -Dslow.groups=none -Dtest=SimilarCostTest test}.
 */
@InsideTest
@Tag("rehearsal")
class SimilarCostTest {

  private static final Duration AT_MOST = Duration.ofMillis(100);

  private static NamedParameterJdbcOperations owner;

  @Autowired private TellingWords words;

  @BeforeAll
  static void aHundredThousandIdeas() throws IOException {
    owner = ManyIdeas.withTwin(100_000, 77_777);
  }

  @Test
  void the_one_that_is_nearly_the_same_comes_first_in_less_than_a_tenth_of_a_second() {
    assertThat(similar(ManyIdeas.TWIN).getFirst().idea().reference()).isEqualTo("T-77777");
    assertThat(median(ManyIdeas.TWIN)).isLessThan(AT_MOST);
  }

  @Test
  void so_does_a_text_of_the_commonest_words() {
    assertThat(median(ManyIdeas.commonWords(owner))).isLessThan(AT_MOST);
  }

  @Test
  void so_does_a_long_one() {
    assertThat(median(ManyIdeas.manyWords(owner))).isLessThan(AT_MOST);
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
