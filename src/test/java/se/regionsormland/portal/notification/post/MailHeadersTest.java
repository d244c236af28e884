package se.regionsormland.portal.notification.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.regionsormland.portal.PortalTest;

/** Whatever is typed in whatever field, a letter leaves with the headers that every letter has. */
@PortalTest
class MailHeadersTest extends RecordedTest {

  private static final String MARK = "kanariehuvud";

  private static final List<String> BREAKS =
      List.of(
          "\r\n",
          "\n",
          "\r",
          "\u0000",
          "\u2028",
          "\u2029",
          "\u0085",
          "\u000b",
          "\u202e",
          "%0d%0a",
          "\r\n ",
          "\r\n\r\n",
          "=?utf-8?q?=0d=0a?=");

  private static final List<String> HEADERS =
      List.of(
          "Date",
          "From",
          "To",
          "Message-ID",
          "Subject",
          "MIME-Version",
          "Content-Type",
          "Content-Transfer-Encoding",
          "Content-Language",
          "Auto-Submitted",
          "X-Auto-Response-Suppress");

  private static final List<String> FIELDS_OF_AN_IDEA =
      List.of(
          "title", "text", "change", "otherPlaces", "name", "organisation", "telephone", "summary");

  @Autowired private MockMvcTester http;
  @Autowired private Postman postman;

  @Test
  void nothing_that_is_typed_adds_changes_or_ends_a_header() {
    int sent = 0;
    for (var brk : BREAKS) {
      var typed = "Anna" + brk + "Bcc: " + MARK + "@example.org" + brk + "X-" + MARK + ": 1";
      send("/fraga-regionen", "anna" + sent + "@example.org", typed, FIELDS_OF_AN_IDEA);
      send(
          "/fraga-regionen",
          "bo" + sent + "@example.org" + brk + "Bcc: " + MARK + "@example.org",
          typed,
          FIELDS_OF_AN_IDEA);
      send("/fraga-regionen", "eva" + sent + "@example.org", typed, List.of("text"));
      send("/bevaka", "cia" + sent + "@example.org", typed, List.of("name"));
      send(
          "/bevaka",
          "dan" + sent + "@example.org" + brk + MARK + "@example.org",
          typed,
          List.of("name"));
      sent++;
    }
    while (waiting() > 0) {
      postman.deliver();
    }

    assertThat(server.headers()).hasSizeGreaterThanOrEqualTo(BREAKS.size());
    assertThat(server.headers())
        .allSatisfy(letter -> {
          assertThat(letter.stream().map(line -> line.split(":")[0]).toList())
              .containsExactlyInAnyOrderElementsOf(HEADERS);
          assertThat(letter).noneMatch(line -> line.contains(MARK));
          assertThat(letter).allMatch(line -> line.chars().allMatch(c -> c >= ' ' && c < 127));
        });
    assertThat(server.recipients()).noneMatch(to -> to.contains(MARK));
  }

  private void send(String path, String email, String typed, List<String> fields) {
    var request =
        post(path)
            .with(csrf())
            .param("email", email)
            .param("version", "0")
            .param("what", "utlysningar")
            .param("action", "save");
    fields.forEach(field -> request.param(field, typed));
    assertThat(http.perform(request).getResponse().getStatus()).isLessThan(500);
  }

  private int waiting() {
    return jdbc.sql("SELECT count(*) FROM letter WHERE state = 'WAITING'")
        .query(Integer.class)
        .single();
  }
}
