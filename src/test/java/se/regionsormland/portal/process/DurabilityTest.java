package se.regionsormland.portal.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.shared.Secret;

/**
 * A power cut in the middle of writing, and a database that goes away. Slow: two starts, and real
 * kills.
 */
@Tag("process")
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DurabilityTest {

  private static final Duration WRITING = Duration.ofSeconds(8);
  private static final int WRITERS = 4;
  private static final Pattern REFERENCE = Pattern.compile("PP-\\d{4}-\\d{4}");

  private Path folder;
  private FilesAtPowerCut files;
  private PortalProcess again;

  private final Map<String, String> saved = new ConcurrentHashMap<>();
  private final Map<String, String> sent = new ConcurrentHashMap<>();

  @BeforeAll
  void killBothWhileWritingAndStartAgain(@TempDir Path data) throws Exception {
    folder = data;
    files = new FilesAtPowerCut(folder);
    writeUntilKilled(PortalProcess.startIn(folder, "--spring.profiles.active=demo"));
    files.lieForTwoHours();
    again =
        PortalProcess.startIn(
            folder, "--spring.profiles.active=demo", "--portal.attachments.sweep-every=1s");
  }

  @AfterAll
  void stop() {
    again.close();
  }

  @Test
  @Order(1)
  void what_was_confirmed_is_there_after_both_were_killed_while_writing() throws Exception {
    assertThat(saved).isNotEmpty();
    assertThat(sent).isNotEmpty();
    var visitor = new Http(again.port());
    saved.forEach((page, text) -> assertThat(visitor.get(page + "/andra").body()).contains(text));
    sent.forEach((page, reference) -> assertThat(visitor.get(page).body()).contains(reference));
    assertThat(setting("fsync")).isEqualTo("on");
    assertThat(setting("synchronous_commit")).isEqualTo("on");
  }

  @Test
  @Order(2)
  void what_was_kept_of_files_is_there_and_what_was_on_its_way_is_swept() throws Exception {
    files.assertAgreesWithItsTable(again.port());
  }

  @Test
  @Order(3)
  void without_its_database_the_portal_says_so_within_five_seconds_and_keeps_the_form()
      throws Exception {
    var visitor = new Http(again.port());
    var token = visitor.token("/fraga-regionen");
    new ProcessBuilder("kill", "-9", postmaster(0)).start().waitFor();
    waitUntilItsConnectionsAreGone(visitor);

    var asked = Instant.now();
    var answer =
        visitor.post(
            "/fraga-regionen",
            "_csrf",
            token,
            "token",
            Secret.fresh(),
            "version",
            "0",
            "text",
            "Dammar vid skolan",
            "action",
            "save");

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(5));
    assertThat(answer.body()).contains("Dammar vid skolan", "lang=\"sv\"");
    assertThat(visitor.get("/strategi").statusCode()).isEqualTo(200);
  }

  /** Those that were open may answer once more before they notice that their server is gone. */
  private static void waitUntilItsConnectionsAreGone(Http visitor) throws InterruptedException {
    var end = Instant.now().plusSeconds(20);
    while (visitor.get("/projektideer").statusCode() != 503 && Instant.now().isBefore(end)) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  private void writeUntilKilled(PortalProcess portal) throws Exception {
    int port = portal.port();
    try (var writers = Executors.newFixedThreadPool(WRITERS)) {
      var end = Instant.now().plus(WRITING.multipliedBy(4));
      for (int writer = 0; writer < WRITERS; writer++) {
        writers.execute(() -> {
          while (Instant.now().isBefore(end) && writeOne(port)) {}
        });
      }
      TimeUnit.MILLISECONDS.sleep(WRITING.toMillis());
      files.keepOneAndSendMostOfAnother(port);
      portal.kill();
      new ProcessBuilder("kill", "-9", postmaster(0)).start().waitFor();
    }
  }

  /** Whether the portal still answered. What it confirmed is remembered, nothing else. */
  private boolean writeOne(int port) {
    try {
      var visitor = new Http(port);
      var form = Secret.fresh();
      var text = "Text " + form;
      var address = form + "@exempel.invalid";
      var token = visitor.token("/fraga-regionen");
      var answer =
          visitor.post(
              "/fraga-regionen",
              "_csrf",
              token,
              "token",
              form,
              "version",
              "0",
              "text",
              text,
              "email",
              address,
              "action",
              "check");
      if (answer.statusCode() == 302) {
        var check = answer.headers().firstValue("Location").orElseThrow();
        var page = URI.create(check).getPath().replace("/kontrollera", "");
        boolean staysDraft = Math.floorMod(form.hashCode(), 3) == 0;
        if (staysDraft || !sendAndConfirm(visitor, page, address)) {
          saved.put(page, text);
        }
      }
      return true;
    } catch (RuntimeException gone) {
      return false;
    }
  }

  private boolean sendAndConfirm(Http visitor, String page, String address) {
    var token = visitor.token(page + "/kontrollera");
    visitor.post(page + "/inlamning", "_csrf", token);
    var link =
        Pattern.compile(address + "[^~]*?(/fraga-regionen/bekrafta/[A-Za-z0-9_-]+)")
            .matcher(visitor.get("/demo/brevlada").body());
    if (!link.find()) {
      return false;
    }
    visitor.post(link.group(1), "_csrf", visitor.token(link.group(1)));
    var reference = REFERENCE.matcher(visitor.get(page).body());
    if (reference.find()) {
      sent.put(page, reference.group());
    }
    return true;
  }

  private String password() throws IOException {
    return Files.readString(folder.resolve("database.password"));
  }

  private String postmaster(int line) throws IOException {
    return Files.readAllLines(folder.resolve("postgres").resolve("postmaster.pid"))
        .get(line)
        .strip();
  }

  private String setting(String name) throws SQLException, IOException {
    var url = "jdbc:postgresql://localhost:" + postmaster(3) + "/portal";
    try (var connection = DriverManager.getConnection(url, "portal", password());
        var statement = connection.createStatement();
        var row = statement.executeQuery("SHOW " + name)) {
      row.next();
      return row.getString(1);
    }
  }
}
