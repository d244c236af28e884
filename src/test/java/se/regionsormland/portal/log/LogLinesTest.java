package se.regionsormland.portal.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.logging.structured.StructuredLogFormatter;
import tools.jackson.databind.json.JsonMapper;

/** What may stand in the log, and how. */
class LogLinesTest {

  private static final String OWN = "se.regionsormland.portal.web.Failures";
  private static final String LIBRARY = "org.apache.coyote.http11.Http11Processor";
  private static final String TYPED = "Anna Andersson\r\nINFO falsk rad \u2028 \u0007 \"{}\" ";
  private static final Pattern LOG_CALL =
      Pattern.compile("log\\s*\\.\\s*(at|warn|error|info).*?;", Pattern.DOTALL);

  private final LoggerContext context = new LoggerContext();
  private final JsonLines json = new JsonLines();
  private final ReadableLines readable = new ReadableLines();

  @Test
  void a_librarys_words_are_left_out_of_what_a_request_caused() {
    var event = event(LIBRARY, "tomcat-handler-1", "Invalid character in [" + TYPED + "]", null);

    assertThat(json.format(event)).doesNotContain("Anna").contains(LIBRARY, LogLine.LEFT_OUT);
    assertThat(readable.format(event)).doesNotContain("Anna").contains(LIBRARY);
  }

  @Test
  void what_the_start_says_is_whole() {
    var event =
        event(
            "org.flywaydb.core",
            "main",
            "Migrating to version 12",
            new IllegalStateException("Ingen databas"));

    assertThat(json.format(event)).contains("Migrating to version 12", "Ingen databas");
    assertThat(readable.format(event)).contains("Migrating to version 12", "Ingen databas");
  }

  @Test
  void the_portals_own_words_are_kept_but_an_exceptions_are_not() {
    var refused =
        new IllegalStateException(TYPED, new SQLException("Failing row " + TYPED, "23514"));
    var event = event(OWN, "tomcat-handler-1", "A request failed", refused);

    assertThat(json.format(event))
        .contains(
            "A request failed", "java.lang.IllegalStateException", "SQLSTATE 23514", "LogLinesTest")
        .doesNotContain("Anna");
    assertThat(readable.format(event)).contains("SQLSTATE 23514").doesNotContain("Anna");
  }

  @Test
  void an_event_is_one_line_whatever_stands_in_it() {
    var event = event(OWN, "tomcat-handler-1", TYPED, null);

    assertOneLine(json, event);
    assertOneLine(readable, event);
    assertThat(new JsonMapper().readTree(json.format(event)).path("message").asString())
        .isEqualTo(TYPED.replace('\u2028', ' '));
  }

  @Test
  void exceptions_that_cause_each_other_end() {
    var first = new IllegalStateException("a");
    var second = new IllegalStateException("b", first);
    first.initCause(second);

    assertOneLine(json, event(OWN, "tomcat-handler-1", "Ring", first));
  }

  /** Own words are kept, so nothing of an exception's may be put into them. */
  @Test
  void no_line_of_the_portals_own_quotes_an_exception() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (var file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        assertThat(LOG_CALL.matcher(Files.readString(file)).results().map(call -> call.group()))
            .as(file.toString())
            .noneMatch(call -> call.contains("getMessage") || call.contains("toString"));
      }
    }
  }

  private static void assertOneLine(
      StructuredLogFormatter<ILoggingEvent> lines, ILoggingEvent event) {
    assertThat(lines.format(event)).endsWith("\n");
    assertThat(lines.format(event).strip().split("\\R")).hasSize(1);
  }

  private LoggingEvent event(String logger, String thread, String message, Throwable thrown) {
    var event =
        new LoggingEvent(
            getClass().getName(), context.getLogger(logger), Level.WARN, message, thrown, null);
    event.setThreadName(thread);
    return event;
  }
}
