package se.regionsormland.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import se.regionsormland.portal.yaml.BrokenFile;
import se.regionsormland.portal.yaml.YamlFile;

/** What the file of a region must be; a fault in it stops the start and says why. */
class CountyFileTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id: ESKILSTUNA | id: Eskilstuna | id får ha A–Z och understreck",
        "id: FLEN | id: ESKILSTUNA | ESKILSTUNA finns redan",
        "code: \"0482\" | code: \"482\" | en kommunkod är fyra siffror",
        "code: \"0482\" | code: \"0484\" | 0484 finns redan",
        "municipality: FLEN | municipality: FLENA | map: kommunen FLENA finns inte",
        "municipality: FLEN} | county: Flen} | en ruta är en kommun eller ett annat län",
        "[Stockholm, Uppsala] | [Stockholm, Gävle] | corridors: Gävle finns inte på kartan",
        "name: Region Sörmland, | name: Region Sörmland's, | ett namn får inte ha",
        "domain: | domän: | ett värde saknas"
      })
  void a_fault_says_what_it_is(String right, String wrong, String reason) throws IOException {
    var text = text();
    assertThat(text).contains(right);
    assertThatThrownBy(() -> CountyFile.read(file(text.replace(right, wrong))))
        .isInstanceOf(BrokenFile.class)
        .hasMessageContaining(reason);
  }

  @Test
  void the_regions_own_file_is_right() throws IOException {
    assertThat(CountyFile.read(file(text())).municipalities()).hasSize(9);
  }

  @Test
  void another_region_is_not_asked_for_in_the_same_process() {
    County.ours();
    assertThatThrownBy(() -> County.of("file:/somewhere/else/"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(County.FOLDER);
  }

  @Test
  void municipalities_stand_in_the_order_of_the_alphabet() {
    assertThat(Arrays.stream(Municipality.values()).map(Municipality::displayName))
        .isSortedAccordingTo(Languages.inOrder());
    assertThat(Municipality.values()).isSorted();
  }

  @Test
  void the_texts_say_how_many_municipalities_there_are() {
    assertThat(Municipality.values()).hasSize(9);
    assertThat(County.ours().words(Languages.SWEDISH)).containsEntry("municipalities", "nio");
    assertThat(County.ours().words(Locale.ENGLISH)).containsEntry("municipalities", "nine");
  }

  private static YamlFile file(String text) {
    return new YamlFile("region.yaml", text);
  }

  private static String text() throws IOException {
    return new ClassPathResource("db/strategy/region.yaml")
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
