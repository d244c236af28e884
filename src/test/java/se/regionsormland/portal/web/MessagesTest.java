package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class MessagesTest {

  private static final Pattern ERROR =
      Pattern.compile("^(?!notification\\.).*\\.(missing|wrong|long)$");
  private static final Pattern FILLED = Pattern.compile("\\{\\d");
  private static final PathMatchingResourcePatternResolver FILES =
      new PathMatchingResourcePatternResolver();

  static Stream<String> bundles() throws IOException {
    return Stream.of(FILES.getResources("classpath:messages/*.properties"))
        .map(Resource::getFilename)
        .filter(name -> name != null && !name.endsWith("_en.properties"))
        .map(name -> name.replace(".properties", ""));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void a_bundle_has_the_same_keys_in_swedish_and_english(String bundle) throws IOException {
    assertThat(read(bundle + "_en").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(read(bundle).stringPropertyNames());
  }

  /** The later of two would be read everywhere, also where the earlier was meant. */
  @ParameterizedTest
  @MethodSource("bundles")
  void no_key_stands_twice(String bundle) throws IOException {
    for (var name : List.of(bundle, bundle + "_en")) {
      var file = FILES.getResource("classpath:messages/" + name + ".properties");
      var keys =
          file.getContentAsString(StandardCharsets.UTF_8)
              .lines()
              .filter(line -> line.matches("[^\\s#=]+=.*"))
              .map(line -> line.substring(0, line.indexOf('=')));
      assertThat(keys).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void no_text_is_empty_or_shouts(String bundle) throws IOException {
    for (var text : new Properties[] {read(bundle), read(bundle + "_en")}) {
      assertThat(text.values())
          .allSatisfy(value -> assertThat((String) value).isNotBlank().doesNotContain("!"));
    }
  }

  /** Words that are filled in are read by a formatter that takes two apostrophes for one. */
  @ParameterizedTest
  @MethodSource("bundles")
  void an_apostrophe_is_one_where_it_is_read(String bundle) throws IOException {
    for (var text : new Properties[] {read(bundle), read(bundle + "_en")}) {
      assertThat(text.values())
          .allSatisfy(value -> {
            boolean filled = FILLED.matcher((String) value).find();
            var others = filled ? ((String) value).replace("''", "") : (String) value;
            assertThat(others).doesNotContain(filled ? "'" : "''");
          });
    }
  }

  /** Words that people stumbled over; what there is a plain word for is called by that alone. */
  @ParameterizedTest
  @MethodSource("bundles")
  void no_text_has_an_odd_word(String bundle) throws IOException {
    assertThat(read(bundle).values())
        .allSatisfy(value ->
            assertThat((String) value)
                .doesNotContain("möter din plan", "Dagbok", "ikryssade orden", "De här två")
                .isNotEqualTo("Sort"));
  }

  /** Another region has another: what the region is called stands in its own file. */
  @ParameterizedTest
  @MethodSource("bundles")
  void no_text_names_the_region_by_itself(String bundle) throws IOException {
    for (var text : new Properties[] {read(bundle), read(bundle + "_en")}) {
      assertThat(text)
          .allSatisfy((key, value) ->
              assertThat((String) value).as("%s", key).doesNotContainIgnoringCase("sörmland"));
    }
  }

  /** One sentence, as it stands in the list of what is to be put right. */
  @ParameterizedTest
  @MethodSource("bundles")
  void what_is_wrong_in_a_field_is_said_without_a_full_stop(String bundle) throws IOException {
    for (var text : new Properties[] {read(bundle), read(bundle + "_en")}) {
      assertThat(text)
          .allSatisfy((key, value) -> {
            if (ERROR.matcher((String) key).find() && !((String) value).contains(". ")) {
              assertThat((String) value).as("%s", key).doesNotEndWith(".");
            }
          });
    }
  }

  private static Properties read(String name) throws IOException {
    var properties = new Properties();
    try (var reader =
        new InputStreamReader(
            FILES.getResource("classpath:messages/" + name + ".properties").getInputStream(),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
