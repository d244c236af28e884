package se.regionsormland.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.PortalServerTest;

/** From the box to the first picture over real HTTP, as somebody whom the portal does not know. */
@PortalServerTest
class AnonymousJourneyTest {

  private static final String TEXT = "Vi vill samla dagvatten.\r\n\r\n  På skolgården & i parken.";

  @LocalServerPort private int port;
  private Http visitor;

  @BeforeEach
  void comeIn() {
    visitor = new Http(port);
  }

  @Test
  void the_box_answers_without_a_session_and_without_a_token() {
    visitor.get("/");
    assertThat(visitor.post("/forsta-bild", "text", TEXT).statusCode()).isEqualTo(200);
    assertThat(visitor.cookies()).doesNotContainKey("session");
  }

  @Test
  void the_answer_carries_the_text_and_a_token_to_ask_with() {
    var page = visitor.post("/forsta-bild", "text", TEXT).body();
    assertThat(page).contains("Vi vill samla dagvatten.", "På skolgården &amp; i parken.");
    assertThat(Http.tokenIn(page)).isNotBlank();
  }

  @Test
  void an_unknown_address_of_the_interface_is_a_problem_and_not_a_page() {
    var answer = visitor.get("/api/v1/finns-inte", "Accept", "application/json");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
  }
}
