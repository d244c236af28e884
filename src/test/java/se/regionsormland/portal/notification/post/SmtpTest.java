package se.regionsormland.portal.notification.post;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import se.regionsormland.portal.notification.LetterTestData;

/**
 * The portal, or its inside, with a mail server on loopback. Letters go when a test says so, not by
 * the clock; the server listens when a test starts it.
 */
@TestPropertySource(
    properties = {
      "spring.mail.host=127.0.0.1",
      "portal.mail.every=24h",
      "portal.mail.officers=" + LetterTestData.OFFICERS,
      "portal.mail.from=Regional utveckling <portal@example.org>",
      "portal.base-url=https://portal.example.org/"
    })
abstract class SmtpTest {

  static final int PORT = freePort();

  @DynamicPropertySource
  static void mailServer(DynamicPropertyRegistry settings) {
    settings.add("spring.mail.port", () -> PORT);
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
