package se.regionsormland.portal.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.regex.Pattern;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.StructuredLogFormatter;

/** One JSON object a line, with the names of the Elastic Common Schema. */
class JsonLines implements StructuredLogFormatter<ILoggingEvent> {

  private static final String SCHEMA = "8.11";

  /** JSON lets them stand as they are, and some who read lines end one there. */
  private static final Pattern LINE_ENDS = Pattern.compile("[\\u0085\\u2028\\u2029]");

  private final JsonWriter<LogLine> writer = JsonWriter.of(JsonLines::describe);

  @Override
  public String format(ILoggingEvent event) {
    var object = writer.writeToString(LogLine.of(event));
    return LINE_ENDS.matcher(object).replaceAll(" ") + "\n";
  }

  private static void describe(JsonWriter.Members<LogLine> members) {
    members.add("@timestamp", line -> line.at().toString());
    members.add("log.level", LogLine::level);
    members.add("log.logger", LogLine::logger);
    members.add("process.thread.name", LogLine::thread);
    members.add("message", LogLine::message);
    members.add("labels", LogLine::facts).whenNotEmpty();
    members
        .add("error.type", line -> line.failure() == null ? null : line.failure().type())
        .whenNotNull();
    members
        .add("error.stack_trace", line -> line.failure() == null ? null : line.failure().trace())
        .whenNotNull();
    members.add("ecs.version", SCHEMA);
  }
}
