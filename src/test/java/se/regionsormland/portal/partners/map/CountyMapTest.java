package se.regionsormland.portal.partners.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.ideas.published.PublicIdeaFilter;
import se.regionsormland.portal.ideas.published.PublicIdeas;
import se.regionsormland.portal.partners.Speakers;
import se.regionsormland.portal.partners.Speakers.Saying;

/** The picture of the county counts what everybody may read, and shows what nobody has taken. */
@InsideTest
class CountyMapTest {

  @Autowired private CountyMap map;
  @Autowired private PublicIdeas ideas;
  @Autowired private Speakers speakers;

  @BeforeEach
  @AfterEach
  void nobodyHasSpoken() {
    speakers.goAll();
  }

  private Measure free(int area) {
    return map.county(null).areas().stream()
        .filter(one -> one.area().number() == area)
        .flatMap(one -> one.free().stream())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_measure_is_free_until_somebody_has_said_yes_to_it() {
    var measure = free(5);
    speakers.join(
        "Den som vill", "SE", 5, new Saying("Vi vill.", Set.of(measure.id()), Set.of(), Set.of()));
    assertThat(free(5)).isNotEqualTo(measure);
    assertThat(map.county(null).areas().get(4).actors()).isOne();
  }

  @Test
  void ideas_are_counted_as_the_public_list_has_them() {
    for (var area : map.county(null).areas()) {
      var filter = new PublicIdeaFilter(area.area().number(), null, null, "");
      assertThat(area.ideas()).isEqualTo(ideas.list(filter, null).count());
    }
  }
}
