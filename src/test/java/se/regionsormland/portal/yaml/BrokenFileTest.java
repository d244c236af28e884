package se.regionsormland.portal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

class BrokenFileTest {

  @Test
  void who_starts_the_portal_reads_it_in_swedish_and_without_a_stack_trace() {
    var broken = new BrokenFile("x.yaml", new Broken(7, "fel"));
    assertThat(new BrokenFileAnalyzer().analyze(broken))
        .isNotNull()
        .extracting(FailureAnalysis::getDescription)
        .isEqualTo("En av portalens filer kan inte läsas. x.yaml, rad 7: fel");
  }
}
