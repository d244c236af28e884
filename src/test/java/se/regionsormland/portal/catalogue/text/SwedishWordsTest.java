package se.regionsormland.portal.catalogue.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class SwedishWordsTest {

  private final SwedishWords words =
      new SwedishWords(new ClassPathResource("db/strategy/word-families.txt"));

  private Word read(String word) {
    return words.read(word).getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "cyklar, cykling",
    "upphandlingar, upphandlingen",
    "kommunernas, kommun",
    "städer, stad",
    "återvinna, återvinningsbart",
    "kapaciteten, kapacitet"
  })
  void forms_of_a_word_have_one_stem(String one, String other) {
    assertThat(read(one).stem()).isEqualTo(read(other).stem());
  }

  @ParameterizedTest
  @CsvSource({"kort, kortet", "läge, lägets", "torg, torgets", "kaffe, kaffet", "kaffets, kaffe"})
  void a_neuter_is_one_word_with_and_without_its_article(String one, String other) {
    assertThat(read(one).isFormOf(read(other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"kort, korset", "mus, museet", "vatten, vattning"})
  void what_only_looks_like_one_is_another(String one, String other) {
    assertThat(read(one).isFormOf(read(other))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"vatten, vattning", "kommun, kommunikation", "åker, åka", "mat, material"})
  void words_that_only_look_alike_do_not(String one, String other) {
    assertThat(read(one).stem()).isNotEqualTo(read(other).stem());
  }

  @ParameterizedTest
  @CsvSource({
    "dagvattenanläggningar, dag vatten anläggning",
    "skogsägande, skog ägare",
    "livsmedelsproduktion, livsmedel produktion",
    "resvaneundersökningar, resa vana undersök",
    "livscykelperspektiv, livscykel perspektiv"
  })
  void a_compound_is_divided_into_known_parts(String compound, String parts) {
    assertThat(read(compound).parts()).containsExactly(parts.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bevattning",
        "material",
        "klimat",
        "kulturella",
        "kommunikation",
        "kärnkraftverk"
      })
  void a_word_that_known_parts_do_not_cover_is_left_whole(String word) {
    assertThat(read(word).parts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"oversvamning, översvämning", "lovtra, lövträ", "oeversvaemning, översvämning"})
  void letters_without_dots_read_as_with_them(String plain, String dotted) {
    var read = words.readWithoutDots(read(plain));
    var meant = read(dotted);
    assertThat(read.parts()).isEqualTo(meant.parts());
    assertThat(read.parts().isEmpty() ? read.stem() : meant.stem()).isEqualTo(meant.stem());
  }

  @Test
  void a_word_says_where_it_stood_and_as_what() {
    var read = words.read("Vi vill ha Dagvatten, nu").get(3);
    assertThat(read.written()).isEqualTo("Dagvatten");
    assertThat("Vi vill ha Dagvatten, nu".substring(read.start(), read.end()))
        .isEqualTo("Dagvatten");
  }

  @Test
  void a_slip_is_a_letter_left_out_put_in_changed_or_swapped() {
    assertThat(Spelling.differByAtMost(1, "upphandlng", "upphandling")).isTrue();
    assertThat(Spelling.differByAtMost(1, "grannbark", "granbark")).isTrue();
    assertThat(Spelling.differByAtMost(1, "cykle", "cykel")).isTrue();
    assertThat(Spelling.differByAtMost(1, "bevattning", "bevakning")).isFalse();
  }

  @Test
  void no_part_belongs_to_two_families() throws IOException {
    var forms =
        Files.readAllLines(Path.of("db/strategy/word-families.txt")).stream()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .flatMap(line -> Arrays.stream(line.split("\\s+")))
            .toList();
    assertThat(forms)
        .doesNotHaveDuplicates()
        .allMatch(form -> form.equals(Spelling.normalise(form)));
  }
}
