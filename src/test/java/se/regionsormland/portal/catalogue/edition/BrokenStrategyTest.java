package se.regionsormland.portal.catalogue.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import se.regionsormland.portal.yaml.BrokenFile;

/** A file that is wrong stops the start with its line and the reason. */
class BrokenStrategyTest {

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of(
            "    type: region\n", "    type: region\n    typo: x\n", "okänd nyckel \"typo\""),
        Arguments.of("    type: region\n", "", "saknas eller har fel form"),
        Arguments.of("    type: region\n", "    type:\n", "värdet saknas"),
        Arguments.of("    type: region\n", "    type: regionen\n", "okänd typ regionen"),
        Arguments.of("    type: region\n", "     type: region\n", "inte giltig YAML"),
        Arguments.of("    type: region\n", "    type: region\n    type: eu\n", "inte giltig YAML"),
        Arguments.of("table: 19\n", "table: 18\n", "table: 18 finns redan"),
        Arguments.of("table: 19\n", "table: nitton\n", "saknas eller har fel form"),
        Arguments.of("  - id: trosa\n", "  - id: gnesta\n", "id: gnesta finns redan"),
        Arguments.of(
            "[region-sormland, lanets-kommuner]",
            "[region-x]",
            "nyckelaktören region-x finns inte"),
        Arguments.of("coFinancing: 6000000,", "coFinancing: 6000001,", "budgeten går inte ihop"),
        Arguments.of("total: 165000000", "total: 165000001", "inte summan av insatsområdenas"),
        Arguments.of("municipality: \"0484\"", "municipality: \"0180\"", "okänd kommunkod 0180"),
        Arguments.of("aliases: [Eskilstuna]", "aliases: [Strängnäs]", "namnet Strängnäs är taget"),
        Arguments.of(
            "aliases: [Eskilstuna]", "aliases: [" + "x".repeat(101) + "]", "högst 100 tecken"),
        Arguments.of(
            "aliases: [Eskilstuna]",
            "aliases: [a, b, c, d, e, f, g, h, i, j, k]",
            "högst 10 alias"),
        Arguments.of("aliases: [Eskilstuna]", "aliases: [' ']", "högst 10 alias"),
        Arguments.of("Samverkan med MDU", "Sаmverkan med MDU", "ett annat alfabet"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void a_mistake_is_named_with_its_line(String right, String wrong, String reason)
      throws IOException {
    var text = file();
    assertThat(text).contains(right);
    int line = (int) text.substring(0, text.indexOf(right)).lines().count();
    assertThatThrownBy(() -> read(text.replaceFirst(java.util.regex.Pattern.quote(right), wrong)))
        .isInstanceOf(BrokenFile.class)
        .hasMessageContaining(reason)
        .satisfies(failure -> assertThat(lineIn(failure)).isBetween(line - 8, line + 12));
  }

  private static String file() throws IOException {
    return new ClassPathResource("db/strategy/sormland-2030.yaml")
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private static StrategyFile read(String text) {
    return StrategyFile.read(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static int lineIn(Throwable failure) {
    return Integer.parseInt(failure.getMessage().replaceFirst("(?s).*rad (\\d+):.*", "$1"));
  }
}
