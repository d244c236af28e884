package se.regionsormland.portal.log;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * An exception by its class and its places, and those it was caused by. The database's own number
 * (SQLSTATE) is kept; a message only where nobody can have written into it.
 */
record Failure(List<Part> parts) {

  private static final int DEEP = 12;
  private static final int FRAMES = 40;

  record Part(String type, String said, List<String> places) {
    String heading() {
      return said.isEmpty() ? type : type + ": " + said;
    }
  }

  static Failure of(IThrowableProxy thrown, boolean withWords) {
    return new Failure(
        Stream.iterate(
                thrown, cause -> cause != null && !cause.isCyclic(), IThrowableProxy::getCause)
            .limit(DEEP)
            .map(cause -> part(cause, withWords))
            .toList());
  }

  private static Part part(IThrowableProxy thrown, boolean withWords) {
    var own = thrown.getStackTraceElementProxyArray();
    return new Part(
        thrown.getClassName() + stateOf(thrown),
        withWords && thrown.getMessage() != null ? thrown.getMessage() : "",
        Arrays.stream(own)
            .limit(Math.min(FRAMES, Math.max(1, own.length - thrown.getCommonFrames())))
            .map(StackTraceElementProxy::getSTEAsString)
            .toList());
  }

  private static String stateOf(IThrowableProxy thrown) {
    return thrown instanceof ThrowableProxy real
            && real.getThrowable() instanceof SQLException refused
            && refused.getSQLState() != null
        ? " (SQLSTATE " + refused.getSQLState() + ")"
        : "";
  }

  String type() {
    return parts.getFirst().type();
  }

  /** As Java writes it, on many lines. */
  String trace() {
    var out = new StringBuilder();
    for (var part : parts) {
      out.append(out.isEmpty() ? "" : "Caused by: ").append(part.heading()).append('\n');
      part.places().forEach(place -> out.append('\t').append(place).append('\n'));
    }
    return out.toString();
  }

  /** On one line: each class with the place it came from. */
  String inShort() {
    return String.join(
        " < ",
        parts.stream()
            .map(part ->
                part.heading() + part.places().stream().findFirst().map(" "::concat).orElse(""))
            .toList());
  }
}
