package se.regionsormland.portal.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.attachments.inspection.MadeFiles;
import se.regionsormland.portal.attachments.web.Sent;
import se.regionsormland.portal.shared.Secret;

/** One file that is kept and one on its way when the power goes; folder and table agree after. */
final class FilesAtPowerCut {

  private static final Pattern ONE = Pattern.compile("/bilagor/([0-9a-f-]{36})\"");

  private final Path folder;
  private String page = "";
  private Path withoutRow;

  FilesAtPowerCut(Path folder) {
    this.folder = folder;
  }

  void keepOneAndSendMostOfAnother(int port) throws Exception {
    var http = new Http(port);
    page = draft(http) + "/bilagor";
    assertThat(http.post(page, Sent.TYPE, sent(http, page, MadeFiles.pdf("hej"))).statusCode())
        .isEqualTo(302);
    sendMostOf(http, port, page);
  }

  /** What nobody waits for any more: as old as what is swept. */
  void lieForTwoHours() throws IOException {
    assertThat(files("inkommer")).hasSize(1);
    withoutRow = aFileWhoseRowWasNeverWritten();
    for (var each : List.of(withoutRow, files("inkommer").getFirst())) {
      Files.setLastModifiedTime(each, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    }
  }

  void assertAgreesWithItsTable(int port) throws Exception {
    var http = new Http(port);
    waitUntilGone(withoutRow);

    assertThat(withoutRow).doesNotExist();
    assertThat(files("inkommer")).isEmpty();
    var found = ONE.matcher(http.get(page).body());
    assertThat(found.find()).isTrue();
    assertThat(http.get(page + "/" + found.group(1) + "/fil").body())
        .isEqualTo(new String(MadeFiles.pdf("hej"), StandardCharsets.UTF_8));
    assertThat(found.find()).as("one file alone").isFalse();
  }

  private static String draft(Http http) {
    var answer =
        http.post(
            "/fraga-regionen",
            "_csrf",
            http.token("/fraga-regionen"),
            "token",
            Secret.fresh(),
            "version",
            "0",
            "text",
            "Kajen ska bli ny.",
            "email",
            "kajen@exempel.invalid",
            "action",
            "save");
    return answer.headers().firstValue("Location").orElseThrow().replaceFirst("\\?.*", "");
  }

  private static byte[] sent(Http http, String page, byte[] file) {
    return Sent.file(http.token(page), "hej.pdf", file).body();
  }

  private void sendMostOf(Http http, int port, String page) throws Exception {
    var noise = new byte[4 * 1024 * 1024];
    new Random(7).nextBytes(noise);
    var body = sent(http, page, MadeFiles.pdfStream("<< /Length %d >>", noise));
    var cookies =
        http.cookies().entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining("; "));
    var head =
        "POST %s HTTP/1.1\r\nHost: localhost:%d\r\nCookie: %s\r\nSec-Fetch-Site: same-origin\r\n"
                .formatted(page, port, cookies)
            + "Content-Type: %s\r\nContent-Length: %d\r\n\r\n".formatted(Sent.TYPE, body.length);
    var socket = new Socket("localhost", port);
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().write(body, 0, (int) (body.length * 0.9));
    socket.getOutputStream().flush();
    for (int tries = 0; tries < 500 && files("inkommer").isEmpty(); tries++) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  /** As when the power goes between the two. */
  private Path aFileWhoseRowWasNeverWritten() throws IOException {
    try (var all = Files.walk(folder.resolve("bilagor"))) {
      var kept =
          all.filter(Files::isRegularFile)
              .filter(file -> !file.getParent().endsWith("inkommer"))
              .findFirst()
              .orElseThrow();
      var sum = kept.getFileName().toString().replaceFirst("^[^.]+", "");
      return Files.copy(kept, kept.resolveSibling(UUID.randomUUID() + sum));
    }
  }

  private List<Path> files(String under) throws IOException {
    var own = folder.resolve("bilagor").resolve(under);
    if (!Files.exists(own)) {
      return List.of();
    }
    try (var all = Files.list(own)) {
      return all.toList();
    }
  }

  private static void waitUntilGone(Path file) throws InterruptedException {
    for (int tries = 0; tries < 600 && Files.exists(file); tries++) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }
}
