package se.regionsormland.portal.assessment.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.Finder;
import se.regionsormland.portal.catalogue.Suggestions;

/** A reason beside a measure tells it from those beside it. */
@InsideTest
class MeasureReasonsTest {

  @Autowired private Catalogue catalogue;
  @Autowired private Finder finder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vi vill anlägga våtmarker och dammar längs ån så att dagvatten från skyfall renas, "
            + "och göra diken till öppna fåror med strandskog.",
        "Skolan och företagen vill ge ungdomar praktik och utbildning så att fler får jobb.",
        "Vi vill köra bussar och lastbilar på biogas som görs av gödsel från gårdarna."
      })
  void no_word_stands_under_most_of_the_measures_that_are_suggested(String text) {
    var suggested = finder.find(text, 8);
    var choices = MeasureChoices.of(catalogue.strategy(), List.of(), suggested, Suggestions.NONE);
    var measures =
        Stream.concat(choices.first().stream(), choices.more().stream())
            .filter(choice -> !choice.fits())
            .toList();
    assertThat(measures).hasSizeGreaterThan(2);
    var words = measures.stream().flatMap(choice -> choice.because().stream()).toList();
    assertThat(words)
        .allSatisfy(word ->
            assertThat(words.stream().filter(word::equals).count())
                .as(word)
                .isLessThanOrEqualTo(measures.size() / 2));
  }
}
