package se.regionsormland.portal.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.KeyValuePair;

/**
 * What of an event may stand in the log. Libraries put into their messages what people have sent:
 * an address with its key, a search word, a row that the database refused. So their words are left
 * out, and every exception's, once the portal is open; what the starting and the stopping thread
 * say is whole, since nobody has sent them anything.
 */
record LogLine(
    Instant at,
    String level,
    String logger,
    String thread,
    boolean whole,
    String message,
    Map<String, String> facts,
    @Nullable Failure failure) {

  static final String LEFT_OUT = "(a library's words are not written down)";

  private static final String OWN = "se.regionsormland.portal.";
  private static final Set<String> NOBODYS = Set.of("main", "SpringApplicationShutdownHook");

  /** They speak of connections and of the server's end only. */
  private static final Set<String> OF_MACHINES =
      Set.of(
          "com.zaxxer.hikari.pool.HikariPool",
          "com.zaxxer.hikari.pool.PoolBase",
          "com.zaxxer.hikari.pool.ProxyConnection",
          "org.springframework.boot.tomcat.GracefulShutdown");

  static LogLine of(ILoggingEvent event) {
    boolean whole = NOBODYS.contains(event.getThreadName());
    boolean own = event.getLoggerName().startsWith(OWN);
    boolean said = whole || own || OF_MACHINES.contains(event.getLoggerName());
    return new LogLine(
        event.getInstant(),
        event.getLevel().toString(),
        event.getLoggerName(),
        event.getThreadName(),
        whole,
        said ? Objects.requireNonNullElse(event.getFormattedMessage(), "") : LEFT_OUT,
        own ? factsOf(event) : Map.of(),
        event.getThrowableProxy() == null ? null : Failure.of(event.getThrowableProxy(), whole));
  }

  private static Map<String, String> factsOf(ILoggingEvent event) {
    var facts = new TreeMap<String, String>();
    if (event.getKeyValuePairs() != null) {
      for (KeyValuePair fact : event.getKeyValuePairs()) {
        facts.put(fact.key, String.valueOf(fact.value));
      }
    }
    return facts;
  }
}
