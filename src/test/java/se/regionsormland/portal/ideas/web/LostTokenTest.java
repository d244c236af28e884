package se.regionsormland.portal.ideas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.PortalServerTest;

/** Over real HTTP: a post whose token is gone is shown again, never carried out. */
@PortalServerTest
class LostTokenTest {

  @LocalServerPort private int port;

  @Test
  void without_its_token_nothing_is_sent_and_the_page_is_shown_again() {
    var visitor = new Http(port);
    var mine = savedBy(visitor);

    var answer = visitor.post(mine + "/inlamning");

    assertThat(answer.body()).contains("Dammar på gården", "Allt du skrev står kvar");
    assertThat(visitor.get(mine).body()).contains("Ditt utkast");
  }

  private static String savedBy(Http visitor) {
    var saved =
        visitor.post(
            "/fraga-regionen",
            "_csrf",
            visitor.token("/fraga-regionen"),
            "version",
            "0",
            "text",
            "Dammar på gården",
            "email",
            "avsandaren@example.org",
            "action",
            "save");
    return URI.create(saved.headers().firstValue("Location").orElseThrow()).getPath();
  }
}
