package se.regionsormland.portal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.catalogue.SearchHit.Kind;

/**
 * The golden list. A row's first hit is one of those expected, the others expected come close after
 * it, and what must not be found is not. Key actors are ranked apart unless one is expected.
 */
@InsideTest
class StrategySearchTest {

  private static final Path GOLDEN = Path.of("src/test/resources/catalogue/golden-search.tsv");

  @Autowired private StrategySearch search;
  @Autowired private Catalogue catalogue;

  record Golden(String query, List<String> expected, List<String> forbidden) {

    static Golden of(String line) {
      var cells = line.split("\t", -1);
      return new Golden(cells[0], listed(cells[2]), listed(cells[3]));
    }

    private static List<String> listed(String cell) {
      return cell.equals("-")
          ? List.of()
          : Arrays.stream(cell.split(";")).filter(one -> !one.isBlank()).toList();
    }

    boolean expectsActor() {
      return expected.stream().anyMatch(one -> one.startsWith("actor:"));
    }

    @Override
    public String toString() {
      return query;
    }
  }

  static Stream<Golden> golden() throws IOException {
    return Files.readAllLines(GOLDEN).stream().skip(1).map(Golden::of);
  }

  @ParameterizedTest
  @MethodSource("golden")
  void the_golden_list_holds(Golden row) {
    var all = search.search(row.query());
    var hits =
        all.stream().filter(hit -> row.expectsActor() || hit.kind() != Kind.KEY_ACTOR).toList();
    if (row.expected().isEmpty()) {
      assertThat(all).isEmpty();
    } else {
      assertThat(hits).isNotEmpty();
      assertThat(row.expected()).anyMatch(one -> meets(hits.getFirst(), one));
      var close = hits.stream().limit(row.expected().size() + 2L).toList();
      assertThat(row.expected())
          .allSatisfy(one -> assertThat(close).anyMatch(hit -> meets(hit, one)));
    }
    assertThat(row.forbidden()).noneMatch(one -> all.stream().anyMatch(hit -> meets(hit, one)));
  }

  @Test
  void the_list_is_long_enough_to_mean_something() throws IOException {
    assertThat(golden()).hasSizeGreaterThanOrEqualTo(40);
  }

  @Test
  void an_empty_search_finds_nothing_and_a_very_long_one_is_cut() {
    assertThat(search.search("  ")).isEmpty();
    assertThat(search.search("dagvatten ".repeat(10_000))).isNotEmpty();
  }

  private boolean meets(SearchHit hit, String expectation) {
    var value = expectation.substring(expectation.indexOf(':') + 1);
    return switch (expectation.substring(0, expectation.indexOf(':'))) {
      case "text" -> hit.kind() == Kind.MEASURE && measure(hit).text().contains(value);
      case "actor" -> hit.is(Kind.KEY_ACTOR, value);
      case "table" -> table(hit) == Integer.parseInt(value);
      case "area" -> area(hit) == Integer.parseInt(value);
      default -> throw new IllegalArgumentException(expectation);
    };
  }

  private Measure measure(SearchHit hit) {
    return catalogue.strategy().measure(hit.key()).orElseThrow();
  }

  private int table(SearchHit hit) {
    return switch (hit.kind()) {
      case INTERVENTION -> Integer.parseInt(hit.key());
      case MEASURE -> measure(hit).table();
      case AREA, KEY_ACTOR -> 0;
    };
  }

  private int area(SearchHit hit) {
    return hit.kind() == Kind.AREA
        ? Integer.parseInt(hit.key())
        : catalogue.strategy().intervention(table(hit)).map(Intervention::area).orElse(0);
  }
}
