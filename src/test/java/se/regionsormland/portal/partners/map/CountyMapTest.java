package se.regionsormland.portal.partners.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.ideas.PublicIdeaFilter;
import se.regionsormland.portal.ideas.PublicIdeas;
import se.regionsormland.portal.partners.Speakers;
import se.regionsormland.portal.partners.Speakers.Saying;

/** The picture of the county counts what everybody may read, and shows what nobody has taken. */
@PortalTest
class CountyMapTest {

  @Autowired private CountyMap map;
  @Autowired private PublicIdeas ideas;
  @Autowired private Speakers speakers;
  @Autowired private MockMvcTester mvc;

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

  @Test
  void what_the_picture_says_the_table_says_and_leads_to_it() {
    assertThat(mvc.get().uri("/partner/karta?omrade=5"))
        .hasStatusOk()
        .bodyText()
        .contains("<svg", "role=\"img\"", "Oxelösund", "Södertälje")
        .contains("/partner?omrade=5&amp;kommun=trosa", "Region Sörmland vara projektägare");
  }

  @Test
  void an_area_that_is_none_is_all() {
    for (var odd : new String[] {"99", "<script>", "5'--", "0"}) {
      assertThat(mvc.get().uri("/partner/karta?omrade={x}", odd))
          .hasStatusOk()
          .bodyText()
          .doesNotContain("<script>");
    }
  }
}
