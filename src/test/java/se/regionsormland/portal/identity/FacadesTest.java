package se.regionsormland.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.Advised;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.regionsormland.portal.PortalTest;

/**
 * The second wall: whom a facade lets do what, whatever page or task calls it. The expectations are
 * written by hand in {@code security/facades.tsv}; a new method of a guarded facade fails here.
 */
@PortalTest
class FacadesTest {

  private static final Path EXPECTATIONS = Path.of("src/test/resources/security/facades.tsv");

  @Autowired private ApplicationContext context;

  @Test
  void each_method_of_a_guarded_facade_is_for_whom_it_is_said_to_be() throws IOException {
    assertThat(Facades.of(context).found(_ -> false)).isEqualTo(expectations());
  }

  /** An annotation guards only what Spring has wrapped. */
  @Test
  void each_guarded_facade_asks_before_it_acts() {
    assertThat(Facades.of(context).beans())
        .hasSizeGreaterThan(10)
        .allSatisfy(facade ->
            assertThat(List.of(((Advised) facade).getAdvisors()))
                .extracting(advisor -> advisor.getAdvice().getClass().getPackageName())
                .anyMatch(of -> of.startsWith("org.springframework.security.")));
  }

  static Map<String, String> expectations() throws IOException {
    try (var lines = Files.lines(EXPECTATIONS)) {
      var found = new TreeMap<String, String>();
      lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(cells -> found.put(cells[0] + " " + cells[1], cells[2]));
      return found;
    }
  }
}
