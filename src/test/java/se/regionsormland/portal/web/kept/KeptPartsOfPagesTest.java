package se.regionsormland.portal.web.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.identity.As;

/** Whatever page a test opens, its kept parts are written anew beside, and compared. */
@PortalTest
class KeptPartsOfPagesTest {

  private static final Pattern KEPT =
      Pattern.compile("kept:(?:part|briefly)=\"~\\{\\s*([a-z/-]+)\\s*::\\s*([A-Za-z]+)");
  private static final Pattern FORM = Pattern.compile("th:(action|field|errors|object)=|formToken");

  @Autowired private MockMvcTester mvc;

  @Value("${portal.kept-parts.compared}")
  private boolean compared;

  @Test
  void they_are_compared_in_all_tests() {
    assertThat(compared).isTrue();
  }

  @Test
  void they_hold_no_token() throws IOException {
    for (var kept : all()) {
      var template =
          Files.readString(Path.of("src/main/resources/templates", kept.group(1) + ".html"));
      int start =
          Math.max(
              template.indexOf("th:fragment=\"" + kept.group(2) + "("),
              template.indexOf("th:fragment=\"" + kept.group(2) + "\""));
      assertThat(start).as(kept.group()).isPositive();
      var next = template.indexOf("th:fragment=", start + 1);
      var part = template.substring(start, next < 0 ? template.length() : next);
      assertThat(FORM.matcher(part.replace("method=\"get\" th:action=", "")).find())
          .as(kept.group())
          .isFalse();
    }
  }

  private static List<MatchResult> all() throws IOException {
    try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
      var found =
          files
              .filter(Files::isRegularFile)
              .flatMap(file -> KEPT.matcher(read(file)).results())
              .toList();
      assertThat(found).hasSizeGreaterThan(15);
      return found;
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void what_an_officer_is_shown_of_the_frame_nobody_else_is() {
    var officers = mvc.get().uri("/logga-in?a").with(As.officer()).exchange();
    assertThat(officers).bodyText().contains("/arbeta/register");
    assertThat(mvc.get().uri("/logga-in?a"))
        .bodyText()
        .contains("/strategi")
        .doesNotContain("/arbeta/");
  }
}
