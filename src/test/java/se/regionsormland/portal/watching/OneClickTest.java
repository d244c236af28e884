package se.regionsormland.portal.watching;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.Visitor;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.Keys;
import se.regionsormland.portal.watching.event.WatchRunsOut;
import se.regionsormland.portal.web.OneClick;

/** A mail program ends letters that recur by itself: RFC 8058. */
@PortalServerTest
class OneClickTest {

  @LocalServerPort private int port;
  @Autowired private Watches watches;
  @Autowired private WatchRows rows;
  @Autowired private Watchers watchers;
  @Autowired private Keys keys;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;
  @Autowired private TransactionTemplate transactions;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private List<RequestMappingHandlerMapping> mappings;

  private final UUID id = UUID.randomUUID();
  private final String email = id + "@example.org";

  @BeforeEach
  void somebodyWatches() {
    var all = new Interest(true, true, Set.of(), Set.of(), Set.of());
    watches.ask(new NewWatch(id, email, Locale.of("sv"), all));
    assertThat(watches.confirm(keys.giveByLetter(KeyKind.WATCH_CONFIRMATION, id))).isPresent();
  }

  @AfterEach
  void goHome() {
    clock.reset();
  }

  /** Of a letter that recurs. */
  private String link() {
    transactions.executeWithoutResult(_ -> {
      var to = watchers.of(rows.find(id).orElseThrow());
      events.publishEvent(new WatchRunsOut(id, to, LocalDate.of(2029, 4, 1)));
    });
    var link =
        jdbc.sql("SELECT unsubscribe FROM letter WHERE about = :id AND kind = 'WATCH_RUNS_OUT'")
            .param("id", id)
            .query(String.class)
            .single();
    return link.substring(link.indexOf("/bevaka/slut/"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          application/x-www-form-urlencoded | List-Unsubscribe=One-Click
          multipart/form-data; boundary=x | --x
          """)
  void without_cookies_marks_or_origin_the_watch_is_ended_at_once(String type, String body) {
    var link = link();
    var answer = new Http(port).post(link, type, body.getBytes(UTF_8));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(rows.find(id)).isEmpty();
    assertThat(new Http(port).post(link, type, body.getBytes(UTF_8)).statusCode()).isEqualTo(200);
  }

  @Test
  void opening_the_link_ends_nothing_and_shows_a_button_that_does() {
    var link = link();
    var visitor = new Visitor(port);
    var page = visitor.get(link);
    assertThat(page.status()).isEqualTo(200);
    assertThat(rows.find(id)).isPresent();

    assertThat(visitor.send(page.form(link.replaceAll("\\?.*", ""))).status()).isEqualTo(200);
    assertThat(rows.find(id)).isEmpty();
  }

  @Test
  void the_link_opens_nothing_else_and_holds_when_the_holder_took_a_new_link() {
    var token = link().replaceAll(".*/|\\?.*", "");
    assertThat(new Http(port).get("/bevakningar/" + token).statusCode()).isEqualTo(404);

    keys.revoke(KeyKind.WATCH, id);
    watches.endByLetter(token);
    assertThat(rows.find(id)).isEmpty();
  }

  @Test
  void a_link_that_is_too_old_does_not_say_that_anything_is_ended() {
    var link = link();
    clock.advance(KeyKind.WATCH_END.life().plus(Duration.ofSeconds(1)));

    assertThat(new Http(port).get(link).body()).contains("Länken gäller inte längre");
    assertThat(rows.find(id)).isPresent();
  }

  @Test
  void no_other_route_is_open_to_mail_programs() {
    assertThat(mappings)
        .flatMap(mapping -> mapping.getHandlerMethods().entrySet())
        .filteredOn(route -> route.getValue().hasMethodAnnotation(OneClick.class))
        .singleElement()
        .satisfies(route ->
            assertThat(route.getKey().getPatternValues()).containsExactly("/bevaka/slut/{token}"));
  }
}
