package se.regionsormland.portal.synergies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.yaml.BrokenFile;

/** The file of hints: kind to both sides, about measures that exist, and strictly read. */
@InsideTest
class BrokenRulesTest {

  @Autowired private Catalogue catalogue;

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of("kind: SAME_LAND", "kind: SAME_LAND\n    typo: x", "okänd nyckel \"typo\""),
        Arguments.of("    kind: SAME_LAND\n", "", "saknas eller har fel form"),
        Arguments.of("kind: SAME_LAND", "kind: KROCK", "saknas eller har fel form"),
        Arguments.of("kind: SAME_LAND", " kind: SAME_LAND", "inte giltig YAML"),
        Arguments.of("kind: SAME_LAND", "kind: SAME_GROUP", "other ska finnas"),
        Arguments.of("- id: solel-och-odling", "- id: vatmark-och-odling", "finns redan"),
        Arguments.of("- id: solel-och-odling", "- id: Solel", "id får ha"),
        Arguments.of("[oka-livsmedelsproduktionen]", "[inte-en-atgard]", "finns inte i strategin"),
        Arguments.of("[våtmark,", "[våt,", "minst fyra små bokstäver"),
        Arguments.of("[våtmark,", "[åkermark,", "stå en gång"),
        Arguments.of("more land.", "more land!", "utan utropstecken"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void a_mistake_is_named_with_its_line(String right, String wrong, String reason)
      throws IOException {
    var text = file();
    assertThat(text).contains(right);
    var rules = text.substring(text.indexOf("rules:"));
    var broken =
        text.substring(0, text.indexOf("rules:")) + rules.replaceFirst(Pattern.quote(right), wrong);

    assertThatThrownBy(() -> read(broken))
        .isInstanceOf(BrokenFile.class)
        .hasMessageContaining(reason)
        .hasMessageMatching("(?s).*rad \\d+.*");
  }

  @Test
  void there_are_many_rules_in_short_sentences_that_blame_nobody() throws IOException {
    var all = read(file());
    var rules = all.rules();

    assertThat(rules).hasSizeGreaterThanOrEqualTo(25);
    assertThat(rules)
        .flatExtracting(
            rule -> sentences(Stream.concat(all.sentence(rule).both(), rule.reason().both())))
        .allSatisfy(sentence ->
            assertThat((String) sentence)
                .doesNotContainIgnoringCase(
                    "konflikt", "fel", "måste", "stoppa", "inte får", "de här två")
                .satisfies(one -> assertThat(one.split(" ")).hasSizeLessThanOrEqualTo(15)));
  }

  private static java.util.List<String> sentences(Stream<String> said) {
    return said.flatMap(one -> Arrays.stream(one.split("[.?:]"))).map(String::strip).toList();
  }

  private static String file() throws IOException {
    return new ClassPathResource("db/strategy/synergies.yaml")
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private RuleFile read(String text) {
    return RuleFile.read(
        new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)), catalogue.strategy());
  }
}
