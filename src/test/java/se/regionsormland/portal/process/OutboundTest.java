package se.regionsormland.portal.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.process.Connections.Ends;

/**
 * One portal at work opens connections to its database and its mail server, and to nobody else; and
 * nobody opens a second one upon its folder.
 */
@Tag("process")
@TestInstance(Lifecycle.PER_CLASS)
class OutboundTest {

  private static final int LOOK_EVERY = 20;

  private final Set<Ends> seen = ConcurrentHashMap.newKeySet();
  private final GreenMail mail =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  private Path folder;
  private PortalProcess portal;

  @BeforeAll
  void start(@TempDir Path data) {
    folder = data;
    mail.start();
    portal =
        PortalProcess.startIn(
            folder,
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + mail.getSmtp().getPort(),
            "--portal.mail.every=500ms");
    if (Connections.canBeSeen()) {
      watch(portal.pid());
    }
  }

  @AfterAll
  void stop() {
    portal.close();
    mail.stop();
  }

  @Test
  void a_portal_at_work_speaks_to_its_database_and_its_mail_server_alone() throws Exception {
    assumeTrue(Connections.canBeSeen());
    int port = portal.port();
    work(new Http(port));
    assertThat(mail.waitForIncomingEmail(15_000, 1)).isTrue();
    TimeUnit.SECONDS.sleep(2);

    var outward =
        seen.stream()
            .filter(ends -> ends.localPort() != port)
            .map(Ends::port)
            .collect(Collectors.toSet());
    assertThat(outward).containsExactlyInAnyOrder(databasePort(), mail.getSmtp().getPort());
    System.out.println("S10: connections out, beside database and mail: 0");
  }

  @Test
  void a_second_portal_beside_the_first_says_so_and_shares_nothing() {
    assertThat(portal.port()).isPositive();
    try (var second = PortalProcess.startIn(folder)) {
      assertThat(second.exitCode()).isNotZero();
      assertThat(second.log()).contains("En portal är redan igång").contains("--portal.data");
    }
  }

  /** That the check itself sees what it looks for. */
  @Test
  void a_connection_somewhere_else_would_be_seen() throws IOException {
    try (var elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var socket = new Socket(elsewhere.getInetAddress(), elsewhere.getLocalPort())) {
      assertThat(Connections.of(ProcessHandle.current().pid()))
          .contains(new Ends(socket.getLocalPort(), addressOf(socket), socket.getPort()));
    }
  }

  private static String addressOf(Socket socket) throws IOException {
    return Connections.of(ProcessHandle.current().pid()).stream()
        .filter(ends -> ends.port() == socket.getPort())
        .findFirst()
        .orElseThrow()
        .address();
  }

  private void watch(long pid) {
    Thread.ofPlatform()
        .daemon()
        .start(() -> {
          try {
            while (true) {
              seen.addAll(Connections.of(pid));
              TimeUnit.MILLISECONDS.sleep(LOOK_EVERY);
            }
          } catch (IOException | UncheckedIOException e) {
            // The portal has ended, and its connections with it.
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private static void work(Http visitor) {
    for (var page : new String[] {"/", "/strategi", "/sok?q=vatten", "/partner", "/finansiering"}) {
      assertThat(visitor.get(page).statusCode()).isEqualTo(200);
    }
    visitor.post("/forsta-bild", "text", "Se https://example.invalid/bild.png och www.example.org");
    visitor.post(
        "/bevaka",
        "_csrf",
        visitor.token("/bevaka"),
        "what",
        "utlysningar",
        "email",
        "mottagare@example.org");
  }

  private int databasePort() throws IOException {
    var lines = Files.readAllLines(folder.resolve("postgres").resolve("postmaster.pid"));
    return Integer.parseInt(lines.get(3).strip());
  }
}
