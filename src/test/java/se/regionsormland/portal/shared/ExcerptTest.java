package se.regionsormland.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Behov kartläggs, 15, Behov kartläggs
          Behov kartläggs genom, 15, Behov kartläggs …
          Behov kartläggs genom, 14, Behov …
          Behovskartläggning, 5, Behov …
          Bra 🚲 väg, 5, Bra …
          🚲🚲🚲, 3, 🚲 …
          """)
  void a_text_is_cut_between_two_words(String text, int longest, String begins) {
    assertThat(Excerpt.of(text, longest)).isEqualTo(begins);
  }
}
