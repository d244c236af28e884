package se.regionsormland.portal.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import se.regionsormland.portal.shared.County;
import se.regionsormland.portal.shared.Municipality;

/** What another region's pages are searched for stands on those of the portal's own region. */
class OwnNamesTest {

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
