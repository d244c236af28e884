package se.regionsormland.portal.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.attachments.inspection.MadeFiles;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.web.NotFound;

/** What the scanner says, and what is done while it says nothing. */
@InsideTest
class ClamScannerTest {

  @Autowired private Attachments attachments;
  @Autowired private AttachmentRows rows;
  @Autowired private FileStore store;
  @Autowired private CaseIdeas cases;

  private SomeScanner scanner;

  @BeforeEach
  void start() throws IOException {
    scanner = new SomeScanner();
  }

  @AfterEach
  void stop() throws IOException {
    scanner.close();
  }

  private static ClamScanner at(String where) {
    return new ClamScanner(
        new AttachmentSettings(
            Path.of("x"), DataSize.ofMegabytes(1), 3, DataSize.ofMegabytes(1), where));
  }

  private static Scan scan(String where, String content) throws IOException {
    return at(where).of(new ByteArrayInputStream(MadeFiles.utf8(content)));
  }

  @Test
  void what_does_no_harm_is_clean_however_long_it_is() throws IOException {
    assertThat(scan(scanner.at(), "Bara ord.")).isEqualTo(Scan.CLEAN);
    assertThat(scan(scanner.at(), "ord ".repeat(500_000))).isEqualTo(Scan.CLEAN);
  }

  @Test
  void what_does_harm_is_found() throws IOException {
    assertThat(scan(scanner.at(), "Här: " + SomeScanner.FOUND)).isEqualTo(Scan.INFECTED);
  }

  @Test
  void where_none_is_named_nothing_is_asked() throws IOException {
    assertThat(scan("", SomeScanner.FOUND)).isEqualTo(Scan.NONE);
  }

  @Test
  void whatever_else_is_said_is_no_answer() throws IOException {
    scanner.saying("INSTREAM size limit exceeded. ERROR");
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> scan(scanner.at(), "Ord"));
    scanner.saying("stream: OK or not");
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> scan(scanner.at(), "Ord"));
  }

  @Test
  void where_nobody_listens_there_is_no_answer() throws IOException {
    scanner.close();
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> scan(scanner.at(), "Ord"));
  }

  private Attachment held(SenderKey key, String says) throws IOException {
    var kept = (Added.Kept) attachments.add(key, SomeDraft.file("a.pdf", MadeFiles.pdf(says)), "");
    rows.scanned(kept.attachment().id(), Scan.WAITING);
    return attachments.find(key, kept.attachment().id());
  }

  @Test
  void what_is_held_is_not_given_and_is_asked_about_until_the_scanner_answers() throws IOException {
    var key = cases.draft("Kajen " + UUID.randomUUID());
    var one = held(key, "hej");
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> attachments.open(key, one.id()));

    new ScanRound(rows, store, at("localhost:1")).round();
    assertThat(attachments.find(key, one.id()).scan()).isEqualTo(Scan.WAITING);
    new ScanRound(rows, store, at(scanner.at())).round();
    assertThat(attachments.find(key, one.id()).scan()).isEqualTo(Scan.CLEAN);
    attachments.open(key, one.id()).close();
  }

  @Test
  void what_is_found_in_what_was_held_is_never_given_also_when_it_has_been_sent()
      throws IOException {
    var key = cases.draft("Kajen " + UUID.randomUUID());
    var one = held(key, SomeScanner.FOUND);
    cases.ask(key);
    cases.confirm(key);

    new ScanRound(rows, store, at(scanner.at())).round();

    assertThat(attachments.find(key, one.id()).scan()).isEqualTo(Scan.INFECTED);
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> attachments.open(key, one.id()));
  }

  @Test
  void a_lost_file_keeps_no_other_waiting() throws IOException {
    var key = cases.draft("Kajen " + UUID.randomUUID());
    var lost = held(key, "borta");
    store.remove(FileStore.Address.of(lost));
    var other = held(key, "kvar");

    new ScanRound(rows, store, at(scanner.at())).round();

    assertThat(attachments.find(key, other.id()).scan()).isEqualTo(Scan.CLEAN);
  }

  @Test
  void the_real_one_answers_likewise_where_it_is_there(@TempDir Path own) throws Exception {
    var clamd = List.of(Path.of("/usr/sbin/clamd"), Path.of("/usr/bin/clamd"));
    var program = clamd.stream().filter(Files::isExecutable).findFirst();
    assumeThat(program).as("clamd is installed").isPresent();
    var port = freePort();
    var signatures = Files.createDirectory(own.resolve("signaturer"));
    var hex = java.util.HexFormat.of().formatHex(MadeFiles.utf8(SomeScanner.FOUND));
    Files.writeString(signatures.resolve("eget.ndb"), "Eget.Prov:0:*:" + hex + "\n");
    var settings =
        Files.writeString(
            own.resolve("clamd.conf"),
            "Foreground yes\nTCPSocket %d\nTCPAddr 127.0.0.1\nDatabaseDirectory %s\n"
                .formatted(port, signatures));
    var process =
        new ProcessBuilder(program.get().toString(), "-c", settings.toString())
            .redirectErrorStream(true)
            .redirectOutput(own.resolve("log").toFile())
            .start();
    try {
      assertThat(patiently("127.0.0.1:" + port, "Bara ord.")).isEqualTo(Scan.CLEAN);
      assertThat(scan("127.0.0.1:" + port, SomeScanner.FOUND)).isEqualTo(Scan.INFECTED);
    } finally {
      process.destroy();
      process.waitFor(10, TimeUnit.SECONDS);
    }
  }

  /** It takes a moment to start. */
  private static Scan patiently(String where, String content) throws Exception {
    for (int tries = 0; tries < 100; tries++) {
      try {
        return scan(where, content);
      } catch (IOException notYet) {
        TimeUnit.MILLISECONDS.sleep(200);
      }
    }
    return scan(where, content);
  }

  private static int freePort() throws IOException {
    try (var free = new java.net.ServerSocket(0)) {
      return free.getLocalPort();
    }
  }
}
