package se.regionsormland.portal.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.springframework.boot.logging.structured.StructuredLogFormatter;

/**
 * For who reads along while trying the portal. One event a line here too; only what the start says
 * has its line breaks.
 */
class ReadableLines implements StructuredLogFormatter<ILoggingEvent> {

  private static final String PACKAGE = "se.regionsormland.";

  @Override
  public String format(ILoggingEvent event) {
    var line = LogLine.of(event);
    var text =
        "%s %-5s %s: %s%s"
            .formatted(
                line.at().truncatedTo(ChronoUnit.MILLIS),
                line.level(),
                line.logger().replace(PACKAGE, ""),
                line.message(),
                line.facts().entrySet().stream()
                    .map(fact -> " " + fact.getKey() + "=" + fact.getValue())
                    .collect(Collectors.joining()));
    var failure = line.failure();
    if (line.whole()) {
      return text + "\n" + (failure == null ? "" : failure.trace());
    }
    return oneLine(failure == null ? text : text + " | " + failure.inShort()) + "\n";
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]", " ");
  }
}
