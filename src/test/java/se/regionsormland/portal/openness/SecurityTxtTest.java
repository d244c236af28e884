package se.regionsormland.portal.openness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.web.Links;

/** Where somebody who has found a hole is told to write (RFC 9116). */
@PortalTest
class SecurityTxtTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private Links links;
  @Autowired private Clock clock;

  @Test
  void it_has_the_fields_that_the_rule_asks_for() {
    var answer = mvc.get().uri("/.well-known/security.txt").exchange();

    assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith(MediaType.TEXT_PLAIN);
    var fields = fields(answer.getMvcResult().getResponse());
    assertThat(fields)
        .containsEntry("Contact", links.to("/om#kontakt"))
        .containsEntry("Preferred-Languages", "sv, en")
        .containsEntry("Canonical", links.to("/.well-known/security.txt"));
    assertThat(Instant.parse(fields.get("Expires")))
        .isAfter(clock.instant())
        .isBefore(Instant.now().plus(Duration.ofDays(365)));
  }

  @Test
  void the_page_that_it_names_has_the_place_that_it_names() {
    assertThat(mvc.get().uri("/om")).bodyText().contains("id=\"kontakt\"");
  }

  @Test
  void an_address_of_the_regions_own_comes_first() {
    var own = new SecurityContact(URI.create("mailto:sakerhet@example.org"));
    var page = new SecurityTxtController(own, links, clock).contact().getBody();

    assertThat(page).startsWith("Contact: mailto:sakerhet@example.org\n");
  }

  @Test
  void an_address_that_nobody_can_open_stops_the_start() {
    assertThatThrownBy(() -> new SecurityContact(URI.create("javascript:alert")))
        .hasMessageContaining("PORTAL_SECURITY_CONTACT");
  }

  private static Map<String, String> fields(
      org.springframework.mock.web.MockHttpServletResponse response) {
    return new String(response.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.split(": ", 2))
        .collect(Collectors.toMap(field -> field[0], field -> field[1]));
  }
}
