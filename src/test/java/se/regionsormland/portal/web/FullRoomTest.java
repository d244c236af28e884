package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.Statements;

/** More come than can be answered. */
@PortalServerTest
class FullRoomTest {

  private static final int ALL =
      ComputingRoom.AT_ONCE + ComputingRoom.WAITING + ComputingRoom.CROWD;

  @LocalServerPort private int port;
  @Autowired private ComputingRoom room;
  @Autowired private Statements statements;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sok?q=vatten",
        "/strategi/sok?q=vatten",
        "/projektideer?q=vatten",
        "/projekt",
        "/partner",
        "/partner/karta",
        "/floden/projektideer.atom"
      })
  void who_is_turned_away_is_told_so_before_anything_is_done(String path) throws Exception {
    try (var crowd = new Crowd(room)) {
      crowd.fills(ALL);
      long asked =
          statements.during(() -> {
            var answer = get(path);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("3");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(answer.body())
                .contains("<html lang=\"sv\">", "Många söker just nu")
                .doesNotContain("vatten");
          });
      assertThat(asked).isZero();
    }
    assertThat(get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void who_reads_english_is_told_in_english() throws Exception {
    var reader = new Http(port);
    reader.get("/?lang=en");
    try (var crowd = new Crowd(room)) {
      crowd.fills(ALL);
      assertThat(reader.get("/sok?q=water").body()).contains("<html lang=\"en\">", "Many are");
    }
  }

  @Test
  void what_costs_little_is_answered_meanwhile() throws Exception {
    try (var crowd = new Crowd(room)) {
      crowd.fills(ALL);
      for (var path : new String[] {"/", "/strategi", "/projekt/forslag", "/finansiering"}) {
        assertThat(get(path).statusCode()).as(path).isNotEqualTo(503);
      }
    }
  }

  @Test
  void who_sent_a_form_gets_back_what_she_wrote() throws Exception {
    var sender = new Http(port);
    try (var crowd = new Crowd(room)) {
      crowd.fills(ALL);
      var answer = sender.post("/forsta-bild", "text", "Dammar vid skolan");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).contains("3");
      assertThat(answer.body()).contains("Dammar vid skolan");
    }
  }

  @Test
  void fifty_who_come_at_once_to_a_portal_at_rest_are_all_answered() throws Exception {
    Callable<HttpResponse<String>> coming = () -> get("/projektideer?q=vatten");
    try (var crowd = Executors.newFixedThreadPool(50)) {
      for (var answer : crowd.invokeAll(Stream.generate(() -> coming).limit(50).toList())) {
        assertThat(answer.get().statusCode()).isEqualTo(200);
      }
    }
  }

  private HttpResponse<String> get(String path) {
    return new Http(port).get(path);
  }
}
