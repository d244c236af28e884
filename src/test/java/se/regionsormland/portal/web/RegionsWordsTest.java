package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.NoSuchMessageException;
import se.regionsormland.portal.shared.County;
import se.regionsormland.portal.shared.Languages;

class RegionsWordsTest {

  private static final Map<String, String> WORDS = Map.of("county-s", "Öjalands", "areas", "fyra");

  @Test
  void the_regions_own_word_stands_where_a_text_names_it() {
    assertThat(RegionsWords.filled("Där [county-s] projekt börjar", WORDS))
        .isEqualTo("Där Öjalands projekt börjar");
  }

  @Test
  void a_capital_is_kept() {
    assertThat(RegionsWords.filled("[Areas] områden, [areas]", WORDS))
        .isEqualTo("Fyra områden, fyra");
  }

  @Test
  void what_is_no_word_of_the_region_stands_as_it_is() {
    assertThat(RegionsWords.filled("[Utelämnat: se ovan] {0} [1]", WORDS))
        .isEqualTo("[Utelämnat: se ovan] {0} [1]");
  }

  @Test
  void a_word_that_the_region_does_not_have_is_no_text() {
    assertThatThrownBy(() -> RegionsWords.filled("[goals]", WORDS)).hasMessageContaining("[goals]");
  }

  @Test
  void a_hint_that_is_not_written_is_told_without_the_calls_that_asked_for_it() {
    var texts = new RegionsWords();

    assertThatThrownBy(() -> texts.getMessage("some.field.hint", null, Languages.SWEDISH))
        .isInstanceOf(NoSuchMessageException.class)
        .satisfies(told -> assertThat(told.getStackTrace()).isEmpty());
  }

  @Test
  void both_languages_have_the_same_words() {
    assertThat(County.ours().words(Locale.ENGLISH))
        .containsOnlyKeys(County.ours().words(Languages.SWEDISH).keySet());
  }
}
