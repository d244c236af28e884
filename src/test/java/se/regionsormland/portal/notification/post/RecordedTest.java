package se.regionsormland.portal.notification.post;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With an empty outbox, and a mail server that keeps what is said to it. */
abstract class RecordedTest extends SmtpTest {

  @Autowired JdbcClient jdbc;

  RecordingServer server;

  @BeforeEach
  void anEmptyOutboxAndAServer() throws IOException {
    jdbc.sql("DELETE FROM letter").update();
    server = new RecordingServer(PORT);
  }

  @AfterEach
  void stopTheServer() throws IOException {
    server.close();
    jdbc.sql("DELETE FROM letter").update();
  }
}
