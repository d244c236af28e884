package se.regionsormland.portal.ideas.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of how many fit, where nobody has looked further. */
class CountedHitsTest {

  @ParameterizedTest
  @CsvSource({"21, 20", "30, 20", "31, 30", "999, 990", "1001, 1000", "2750, 1000"})
  void more_than_so_many_is_true_also_where_there_are_no_others(int found, int said) {
    var slice = PublicIdeas.slice(List.of(), new PublicRows.Found(List.of(), found, true));

    assertThat(slice.capped()).isTrue();
    assertThat(slice.count()).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "20", "30", "1001"})
  void where_all_were_looked_at_their_number_is_said(int found) {
    var slice = PublicIdeas.slice(List.of(), new PublicRows.Found(List.of(), found, false));

    assertThat(slice.capped()).isFalse();
    assertThat(slice.count()).isEqualTo(found);
  }
}
