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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.process.Connections.Ends;

/** The running portal opens connections to its database and its mail server, and to nobody else. */
@Tag("process")
class OutboundTest {

  private static final int LOOK_EVERY = 20;

  @TempDir private Path folder;

  private final Set<Ends> seen = ConcurrentHashMap.newKeySet();

  @BeforeEach
  void onLinux() {
    assumeTrue(Connections.canBeSeen());
  }

  @Test
  void a_portal_at_work_speaks_to_its_database_and_its_mail_server_alone() throws Exception {
    var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    int mailPort = mail.getSmtp().getPort();
    try (var portal =
        PortalProcess.startIn(
            folder,
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + mailPort,
            "--portal.mail.every=500ms")) {
      watch(portal.pid());
      int port = portal.port();
      work(new Http(port));
      assertThat(mail.waitForIncomingEmail(15_000, 1)).isTrue();
      TimeUnit.SECONDS.sleep(2);

      var outward =
          seen.stream()
              .filter(ends -> ends.localPort() != port)
              .map(Ends::port)
              .collect(Collectors.toSet());
      assertThat(outward).containsExactlyInAnyOrder(databasePort(), mailPort);
      System.out.println("S10: connections out, beside database and mail: 0");
    } finally {
      mail.stop();
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
