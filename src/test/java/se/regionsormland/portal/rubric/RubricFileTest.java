package se.regionsormland.portal.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import se.regionsormland.portal.yaml.YamlFile;

/** The file that the region edits, and what scores come to. */
class RubricFileTest {

  private static final YamlFile FILE =
      YamlFile.at(new ClassPathResource("db/strategy/rubric.yaml"));

  private static Rubric with(String before, String after) {
    assertThat(FILE.text()).contains(before);
    return new YamlFile("rubric.yaml", FILE.text().replace(before, after)).as(Rubric.class);
  }

  @Test
  void it_has_the_five_criteria_each_with_a_text_for_every_step() {
    var rubric = FILE.as(Rubric.class);
    assertThat(rubric.fault()).isEmpty();
    assertThat(rubric.criteria())
        .extracting(Rubric.Criterion::name)
        .containsExactly(
            "Förflyttning",
            "Värdeskapande",
            "Uppföljning",
            "Genomförande",
            "Geografi efter funktion");
    assertThat(rubric.criteria())
        .allSatisfy(one -> assertThat(one.steps()).hasSize(5).doesNotHaveDuplicates());
  }

  @Test
  void what_cannot_be_used_is_said_before_anybody_is_assessed_with_it() {
    assertThat(with("id: value", "id: shift").fault())
        .hasValueSatisfying(says("shift finns redan"));
    assertThat(with("id: value", "id: Värde").fault()).hasValueSatisfying(says("små bokstäver"));
    assertThat(with("      - Nyttan är den sökandes egen.\n", "").fault())
        .hasValueSatisfying(says("value ska ha fem texter"));
    assertThatThrownBy(() -> with("name: Förflyttning", "named: Förflyttning"))
        .hasMessageContaining("name");
    assertThatThrownBy(() -> with("[CAPACITY]", "[CAPACITIES]"))
        .hasMessageContaining("rubric.yaml");
  }

  private static java.util.function.Consumer<String> says(String words) {
    return said -> assertThat(said).contains(words);
  }

  private static Score step(int step) {
    return new Score(step, false, "");
  }

  @Test
  void who_cannot_tell_counts_in_no_mean_and_who_says_nothing_is_not_there() {
    var rubric = FILE.as(Rubric.class);
    var cannot = new Score(null, true, "");
    var means =
        Means.of(
            rubric,
            List.of(
                Map.of("shift", step(0), "value", cannot, "follow-up", step(4)),
                Map.of("shift", step(3), "value", cannot, "follow-up", cannot),
                Map.of("shift", step(2), "follow-up", step(3))));
    assertThat(means)
        .extracting(Means.Mean::mean)
        .containsExactly(new BigDecimal("1.7"), null, new BigDecimal("3.5"), null, null);
    assertThat(means).extracting(Means.Mean::cannotTell).containsExactly(0, 2, 1, 0, 0);
    assertThat(means).extracting(Means.Mean::counted).containsExactly(3, 0, 2, 0, 0);
    assertThat(means)
        .extracting(Means.Mean::apart)
        .containsExactly(true, false, false, false, false);
  }

  @Test
  void a_step_lies_between_none_and_the_most_and_is_not_said_by_who_cannot_tell() {
    assertThatThrownBy(() -> step(5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> step(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Score(2, true, "")).isInstanceOf(IllegalArgumentException.class);
  }
}
