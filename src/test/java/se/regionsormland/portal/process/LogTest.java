package se.regionsormland.portal.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import se.regionsormland.portal.Http;
import tools.jackson.databind.json.JsonMapper;

/**
 * The log of a started portal after it was sent much that it cannot read, and much that fails
 * inside. All that was sent bears one mark: it must stand nowhere in the log.
 */
@Tag("process")
@TestInstance(Lifecycle.PER_CLASS)
class LogTest {

  private static final String MARK = "kanarie";
  private static final String FORGED = "\r\n2026-11-28T00:00:00Z INFO " + MARK + " falsk rad";
  private static final String KEY = MARK + "-1234567890123456789012345678901234-x";
  private static final Pattern NUMBER = Pattern.compile("numret (\\d{4}-\\d{4})");
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * As bytes that no browser sends: broken encodings, signs outside HTTP, headers that are none.
   */
  private static final List<String> BROKEN =
      List.of(
          "GET /mina-ideer/" + KEY + "?a=%E5 HTTP/1.1\r\nHost: localhost\r\n",
          "GET /mina-ideer/" + KEY + "|{}^ HTTP/1.1\r\nHost: localhost\r\n",
          "GET /mina-ideer/" + KEY + "\u0000 HTTP/1.1\r\nHost: localhost\r\n",
          "GET /mina-ideer/%00" + KEY + " HTTP/1.1\r\nHost: localhost\r\n",
          "GET /mina-ideer;a=b/" + KEY + " HTTP/1.1\r\nHost: localhost\r\n",
          "GET /sok?q=" + MARK + "%E5%0D%0A HTTP/1.1\r\nHost: localhost\r\n",
          "GET /sok?q=" + MARK + "%zz HTTP/1.1\r\nHost: localhost\r\n",
          "GET /strategi/insatser/" + MARK + " HTTP/1.1\r\nHost: localhost\r\n",
          "GET /projektideer?sida=" + MARK + " HTTP/1.1\r\nHost: localhost\r\n",
          "GET / HTTP/1.1\r\nHost: " + MARK + "_|.example\r\n",
          "GET / HTTP/1.1\r\nHost: localhost\r\nCookie: SESSION=\""
              + MARK
              + "\u0007; a="
              + MARK
              + "\r\n",
          "GET / HTTP/1.1\r\nHost: localhost\r\nX " + MARK + ": b\r\n",
          "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + (MARK + " ").repeat(2_000) + "\r\n",
          MARK + " / HTTP/1.1\r\nHost: localhost\r\n",
          "GET / " + MARK + "/9\r\nHost: localhost\r\n",
          form(
              "/forsta-bild",
              "text=" + MARK + " av Anna Andersson %E5%0D%0A" + MARK + " falsk rad"),
          form("/logga-in", "username=" + MARK + "%E5&password=" + MARK + "%FF"),
          post(
              "/api/v1/suggestions",
              "application/json",
              "{\"text\": \"" + MARK + "\u0001\", " + MARK + "}"),
          post("/api/v1/suggestions", MARK + "/" + MARK, "<" + MARK + ">"),
          post(
              "/forsta-bild", "multipart/form-data; boundary=" + MARK, "--" + MARK + "\r\n" + MARK),
          post("/strategi", "application/x-www-form-urlencoded", "q=" + MARK));

  private Path folder;
  private PortalProcess portal;
  private String failed;

  @BeforeAll
  void sendMuchThatIsBroken(@TempDir Path data) throws Exception {
    folder = data;
    portal =
        PortalProcess.startIn(
            folder,
            "--spring.mail.host=localhost",
            "--spring.mail.port=1",
            "--portal.mail.every=1s");
    int port = portal.port();
    for (var request : BROKEN) {
      sendRaw(port, request);
    }
    var visitor = new Http(port);
    visitor.signIn(MARK + FORGED, MARK + " lösenord");
    visitor.get("/konto/valj-losenord/" + KEY);
    visitor.post("/forsta-bild", "text", MARK + "x".repeat(3_000) + FORGED);
    watch(visitor);
    waitFor("was not sent");
    refuseEveryIdea();
    failed = saveDraft(visitor).body();
    stopTheDatabase();
    visitor.get("/projektideer?ord=" + MARK);
    waitFor("The database does not answer");
  }

  /** At most half a minute: what is never told of is seen by the tests. */
  private void waitFor(String told) throws InterruptedException {
    for (int tries = 0; tries < 60 && !portal.log().contains(told); tries++) {
      TimeUnit.MILLISECONDS.sleep(500);
    }
  }

  @AfterAll
  void stop() {
    portal.kill();
  }

  @Test
  void every_line_is_one_event() {
    for (var line : portal.log().split("\n")) {
      var event = JSON.readTree(line);
      assertThat(event.path("@timestamp").asString()).as(line).isNotEmpty();
      assertThat(event.path("message").asString()).as(line).isNotEmpty();
    }
  }

  @Test
  void nothing_that_was_sent_stands_in_the_log() {
    assertHoldsNothing(portal.log());
  }

  @Test
  void a_fault_inside_is_found_again_by_the_number_that_the_page_shows() {
    var number = NUMBER.matcher(failed);
    assertThat(number.find()).as(failed).isTrue();

    var events = portal.log().lines().filter(line -> line.contains(number.group(1))).toList();

    assertThat(events).hasSize(1);
    var event = JSON.readTree(events.getFirst());
    assertThat(event.path("labels").path("route").asString()).isEqualTo("/fraga-regionen");
    assertThat(event.path("error.stack_trace").asString())
        .contains("SQLSTATE 23514", "se.regionsormland.portal.ideas");
  }

  @Test
  void a_letter_that_was_not_taken_and_a_database_that_is_gone_are_told_of() {
    assertThat(portal.log()).contains("was not sent", "The database does not answer");
  }

  /** That the check itself finds what it looks for. */
  @Test
  void a_log_that_holds_what_was_sent_would_be_noticed() {
    assertThatThrownBy(() -> assertHoldsNothing("{\"message\": \"om " + KEY + "\"}"))
        .isInstanceOf(AssertionError.class);
  }

  private static void assertHoldsNothing(String log) {
    assertThat(log.lines().filter(line -> line.toLowerCase(Locale.ROOT).contains(MARK))).isEmpty();
  }

  private static void watch(Http visitor) {
    visitor.post(
        "/bevaka",
        "_csrf",
        visitor.token("/bevaka"),
        "what",
        "utlysningar",
        "email",
        MARK + "@exempel.invalid");
  }

  private static java.net.http.HttpResponse<String> saveDraft(Http visitor) {
    return visitor.post(
        "/fraga-regionen",
        "_csrf",
        visitor.token("/fraga-regionen"),
        "version",
        "0",
        "text",
        MARK + FORGED,
        "name",
        MARK,
        "email",
        MARK + "@exempel.invalid",
        "action",
        "save");
  }

  /** The database then quotes the whole row in its answer. */
  private void refuseEveryIdea() throws SQLException, IOException {
    var url = "jdbc:postgresql://localhost:" + postmaster(3) + "/portal";
    try (var connection = DriverManager.getConnection(url, "postgres", password());
        var statement = connection.createStatement()) {
      statement.execute("ALTER TABLE idea ADD CONSTRAINT none CHECK (text = '') NOT VALID");
    }
  }

  private void stopTheDatabase() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-9", postmaster(0)).start().waitFor();
  }

  private String password() throws IOException {
    return Files.readString(folder.resolve("database.password"));
  }

  private String postmaster(int line) throws IOException {
    return Files.readAllLines(folder.resolve("postgres").resolve("postmaster.pid"))
        .get(line)
        .strip();
  }

  private static String form(String path, String body) {
    return post(path, "application/x-www-form-urlencoded", body);
  }

  private static String post(String path, String type, String body) {
    return "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
        .formatted(path, type, body.getBytes(StandardCharsets.UTF_8).length, body);
  }

  private static void sendRaw(int port, String request) throws IOException {
    try (var socket = new Socket("localhost", port)) {
      socket.setSoTimeout(10_000);
      var whole = request.contains("\r\n\r\n") ? request : request + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(whole.getBytes(StandardCharsets.UTF_8));
      assertThat(socket.getInputStream().read()).isEqualTo('H');
    }
  }
}
