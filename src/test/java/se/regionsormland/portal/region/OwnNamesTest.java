package se.regionsormland.portal.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.shared.County;
import se.regionsormland.portal.shared.Municipality;

/** What another region's pages are searched for stands on those of the portal's own region. */
@PortalTest
class OwnNamesTest {

  @Autowired private MockMvcTester mvc;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/om",
        "/personuppgifter",
        "/strategi",
        "/partner",
        "/partner/karta",
        "/finansiering",
        "/projektideer",
        "/oppna-data",
        "/logga-in",
        "/floden/projektideer.atom"
      })
  void a_page_names_the_region(String address) {
    assertThat(mvc.get().uri(address)).bodyText().containsPattern(InExempelregionen.OTHERS);
  }

  @Test
  void all_its_names_are_looked_for() {
    assertThat(County.ours().region()).containsPattern(InExempelregionen.OTHERS);
    assertThat(Arrays.stream(Municipality.values()))
        .allSatisfy(one -> {
          assertThat(one.displayName()).containsPattern(InExempelregionen.OTHERS);
          assertThat(one.slug()).containsPattern(InExempelregionen.OTHERS);
        });
  }
}
