package se.regionsormland.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.Visitor;

/** What another site's page has somebody's browser post is not taken, whatever it is for. */
@PortalServerTest
class FromElsewhereTest {

  private static final String PASSWORD = "en lång rad med ord";
  private static final String WORDS = "Ord från en annan sida";
  private static final String REFUSED = "Formuläret togs inte emot";

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;

  private static List<String> posts() {
    return Stream.concat(
            RouteMatrixTest.expectations().keySet().stream()
                .filter(route -> route.startsWith("POST "))
                .map(route -> RouteMatrixTest.filled(route.substring(5))),
            Stream.of("/logga-in", "/logga-ut", "/finns-inte"))
        .toList();
  }

  private static Stream<Arguments> otherSites() {
    return Stream.of(
            List.of("Sec-Fetch-Site", "cross-site"),
            List.of("Sec-Fetch-Site", "same-site"),
            List.of("Sec-Fetch-Site", "något nytt"),
            List.of("Sec-Fetch-Site", "cross-site", "Origin", "null"),
            List.of("Origin", "https://annan.example"),
            List.of("Origin", "https://localhost"),
            List.of("Origin", "http://localhost:1"))
        .map(said -> Arguments.of(said));
  }

  private Http saying(List<String> said) {
    return new Http(port).saying(said.toArray(String[]::new));
  }

  private void assertThatNothingIsTaken(HttpResponse<String> answer, String path) {
    assertThat(answer.statusCode()).as(path).isEqualTo(403);
    var said =
        path.startsWith("/api/") ? List.of("\"status\":403") : List.of(REFUSED, "lang=\"sv\"");
    assertThat(answer.body())
        .as(path)
        .contains(said)
        .doesNotContain(WORDS, "method=\"post\"", "fraga-ord");
  }

  @ParameterizedTest
  @MethodSource("otherSites")
  void no_route_takes_what_another_site_sends(List<String> said) {
    var visitor = saying(said);
    for (var path : posts()) {
      var answer =
          visitor.post(path + "?q=fraga-ord", "text", WORDS, "title", WORDS, "name", WORDS);
      assertThatNothingIsTaken(answer, path);
    }
  }

  @Test
  void nor_when_the_person_is_signed_in_and_the_token_right() {
    var username = UUID.randomUUID() + "@example.org";
    accounts.open(
        new NewAccount(username, "Administratören", PASSWORD, Set.of(Role.ADMINISTRATOR)));
    var visitor = new Visitor(port);
    visitor.signIn(username, PASSWORD);
    var page = "/administration/regionen/strateger/3";
    var form = visitor.get(page).form(page).with("name", WORDS);

    var answer = visitor.saying("Sec-Fetch-Site", "same-site").send(form);
    assertThatNothingIsTaken(answer.response(), page);
    assertThat(visitor.get(page).html()).doesNotContain(WORDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"same-origin", "none"})
  void what_our_own_pages_or_the_person_herself_send_is_taken(String site) {
    var visitor = new Visitor(port);
    var form = visitor.get("/").form("/forsta-bild").with("text", WORDS);
    // A page that sends no referrer names no origin either.
    var answer = visitor.saying("Sec-Fetch-Site", site, "Origin", "null").send(form);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.html()).contains(WORDS);
  }

  @Test
  void a_browser_that_tells_only_the_origin_is_taken_at_its_word() {
    var ours = new Http(port).saying("Origin", "http://localhost:" + port);
    assertThat(ours.post("/forsta-bild", "text", WORDS).body()).contains(WORDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/forsta-bild", "/fraga-regionen/borja", "/fraga-regionen/igen", "/"})
  void where_the_browser_says_nothing_the_form_has_to_be_ours(String path) {
    var stranger = new Http(port).saying("Origin", "null");
    assertThatNothingIsTaken(stranger.post(path, "text", WORDS), path);

    var token = stranger.token("/fraga-regionen");
    var answer = stranger.post(path, "_csrf", token, "text", WORDS);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains(WORDS);
  }

  @Test
  void programs_need_no_browser_to_speak_for_them() {
    var answer = new Http(port).saying().postJson("/api/v1/suggestions", "{\"text\":\"Dammar\"}");
    assertThat(answer.statusCode()).isEqualTo(200);
  }
}
