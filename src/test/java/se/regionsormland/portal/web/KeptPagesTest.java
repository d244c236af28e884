package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.Statements;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.Visitor;
import se.regionsormland.portal.identity.Accounts;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.NewAccount;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.region.Strateg;
import se.regionsormland.portal.region.Strategs;

/** What is the same for everybody is made once. */
@PortalServerTest
class KeptPagesTest {

  private static final String PASSWORD = "en lång rad med ord";
  private static final String MONEY = "/finansiering";

  @LocalServerPort private int port;
  @Autowired private Statements statements;
  @Autowired private Accounts accounts;
  @Autowired private Strategs strategs;
  @Autowired private TestClock clock;

  @AfterEach
  void reset() {
    clock.reset();
    As.nobody();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/strategi", "/strategi/insatsomraden/5", "/om", MONEY})
  void a_page_is_given_again_as_it_was_without_asking_the_database(String path) {
    var first = new Http(port).get(path);
    assertThat(statements.during(() -> assertThat(get(path).body()).isEqualTo(first.body())))
        .isZero();
  }

  @Test
  void it_has_a_strong_tag_and_is_not_sent_to_who_has_it() {
    get(MONEY);
    var tag = get(MONEY).headers().firstValue("ETag").orElseThrow();
    assertThat(tag).startsWith("\"");
    var again = get(MONEY, "If-None-Match", "\"another\", W/" + tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.headers().firstValue("ETag")).contains(tag);
    assertThat(get(MONEY, "If-None-Match", "\"another\"").statusCode()).isEqualTo(200);
  }

  @Test
  void it_has_the_headers_of_every_page_and_no_cookie() {
    var first = get("/om").headers();
    var kept = get("/om").headers();
    assertThat(SecurityHeaders.FIXED)
        .allSatisfy((name, value) -> {
          assertThat(first.allValues(name)).containsExactly(value);
          assertThat(kept.allValues(name)).containsExactly(value);
        });
    assertThat(kept.firstValue("Content-Language")).contains("sv");
    assertThat(kept.firstValue("Content-Type")).isEqualTo(first.firstValue("Content-Type"));
    assertThat(kept.firstValue("Cache-Control").orElseThrow()).startsWith("no-cache");
    assertThat(kept.firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void packed_it_is_the_same_page_under_another_tag() throws IOException {
    get(MONEY);
    var plain = get(MONEY);
    var packed = bytes(MONEY);
    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(packed.headers().firstValue("ETag"))
        .isNotEqualTo(plain.headers().firstValue("ETag"));
    assertThat(packed.body().length).isLessThan(plain.body().length() / 2);
    try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(plain.body());
    }
  }

  @Test
  void whoever_is_signed_in_gets_her_own_and_it_is_kept_for_nobody() {
    get("/om");
    var officer = new Visitor(port);
    var username = UUID.randomUUID() + "@example.org";
    accounts.open(new NewAccount(username, "Handläggaren", PASSWORD, Set.of(Role.OFFICER)));
    officer.signIn(username, PASSWORD);
    var hers = officer.get("/om");
    assertThat(hers.html()).contains("/logga-ut");
    assertThat(hers.header("Cache-Control")).contains("no-store");
    assertThat(get("/om").body()).doesNotContain("/logga-ut");
  }

  @Test
  void each_language_has_its_own() {
    get(MONEY);
    var reader = new Visitor(port);
    reader.get("/?lang=en");
    assertThat(reader.get(MONEY).html()).contains("<html lang=\"en\">");
    assertThat(reader.get(MONEY).html()).contains("<html lang=\"en\">");
    assertThat(get(MONEY).body()).contains("<html lang=\"sv\">");
  }

  @Test
  void one_that_is_narrowed_is_made_for_who_asks() {
    get(MONEY);
    assertThat(get(MONEY + "?omrade=5").body()).isNotEqualTo(get(MONEY).body());
    assertThat(get(MONEY).body()).doesNotContain("omrade=5\"><");
  }

  @Test
  void what_is_changed_is_shown_at_once() {
    get("/om");
    As.signIn(Role.ADMINISTRATOR);
    strategs.name(Strategs.NO_AREA, new Strateg("Den som svarar nu", "0155-00 00 00", ""));
    assertThat(get("/om").body()).contains("Den som svarar nu");
    strategs.name(Strategs.NO_AREA, new Strateg("Den som svarar sedan", "0155-00 00 00", ""));
    assertThat(get("/om").body()).contains("Den som svarar sedan");
  }

  @Test
  void after_a_minute_and_on_another_day_it_is_made_anew() {
    get(MONEY);
    clock.advance(Duration.ofMinutes(1));
    assertThat(statements.during(() -> get(MONEY))).isPositive();
    assertThat(statements.during(() -> get(MONEY))).isZero();
    clock.advance(Duration.ofDays(1));
    assertThat(statements.during(() -> get(MONEY))).isPositive();
  }

  @Test
  void what_is_not_there_is_kept_for_nobody() {
    assertThat(get("/strategi/insatsomraden/99").statusCode()).isEqualTo(404);
    assertThat(get("/strategi/insatsomraden/99").statusCode()).isEqualTo(404);
  }

  /** Somebody who comes for the first time. */
  private HttpResponse<String> get(String path, String... headers) {
    return new Http(port).get(path, headers);
  }

  private HttpResponse<byte[]> bytes(String path) throws IOException {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
              .header("Accept-Encoding", "gzip, deflate, br")
              .build(),
          HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
