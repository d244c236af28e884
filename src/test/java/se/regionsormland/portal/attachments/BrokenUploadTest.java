package se.regionsormland.portal.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.attachments.inspection.MadeFiles;
import se.regionsormland.portal.attachments.web.Sent;
import se.regionsormland.portal.ideas.Drafts;
import se.regionsormland.portal.ideas.SenderKey;

/** A line that is cut while a file is on its way, at a real socket. */
@PortalServerTest
class BrokenUploadTest {

  @LocalServerPort private int port;
  @Autowired private Drafts drafts;
  @Autowired private Attachments attachments;
  @Autowired private AttachmentSettings settings;

  private SenderKey key;
  private byte[] request;

  @BeforeEach
  void somebodySends() {
    key = SomeDraft.in(drafts);
    var noise = new byte[3 * 1024 * 1024];
    new Random(7).nextBytes(noise);
    request = request(MadeFiles.pdfStream("<< /Length %d >>", noise));
  }

  private byte[] request(byte[] file) {
    var http = new Http(port);
    var page = key.page() + "/bilagor";
    var body = Sent.file(http.token(page), "a.pdf", file).body();
    var cookies =
        http.cookies().entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining("; "));
    var head =
        """
        POST %s HTTP/1.1\r
        Host: localhost:%d\r
        Cookie: %s\r
        Sec-Fetch-Site: same-origin\r
        Content-Type: %s\r
        Content-Length: %d\r
        Connection: close\r
        \r
        """
            .formatted(page, port, cookies, Sent.TYPE, body.length);
    var out = new java.io.ByteArrayOutputStream();
    out.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(body);
    return out.toByteArray();
  }

  /** Of the request; at the end the answer's first line, of a line that is cut none. */
  private String send(double part) throws IOException {
    try (var socket = new Socket("localhost", port)) {
      socket.getOutputStream().write(request, 0, (int) (request.length * part));
      socket.getOutputStream().flush();
      if (part < 1) {
        waitFor(() -> !files().isEmpty());
        socket.setSoLinger(true, 0);
        return "";
      }
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .findFirst()
          .orElse("");
    }
  }

  private List<Path> files() throws IOException {
    if (!Files.exists(settings.folder())) {
      return List.of();
    }
    try (var all = Files.walk(settings.folder())) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private interface Check {
    boolean holds() throws IOException;
  }

  private static void waitFor(Check check) throws IOException {
    var end = Instant.now().plus(Duration.ofSeconds(15));
    while (!check.holds() && Instant.now().isBefore(end)) {
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 0.99})
  void what_breaks_on_its_way_leaves_neither_a_file_nor_a_row(double part) throws IOException {
    var before = files();

    send(part);

    waitFor(() -> files().equals(before));
    assertThat(files()).isEqualTo(before);
    assertThat(attachments.of(key)).isEmpty();
  }

  @Test
  void the_same_that_comes_to_its_end_is_kept() throws IOException {
    assertThat(send(1)).isEqualTo("HTTP/1.1 302 ");
    assertThat(attachments.of(key)).hasSize(1);
  }
}
