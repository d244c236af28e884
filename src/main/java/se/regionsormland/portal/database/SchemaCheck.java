package se.regionsormland.portal.database;

import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A portal that does not move its tables itself starts only on those it was made for. */
@Component
class SchemaCheck {

  private static final Pattern FILE = Pattern.compile("V(\\d+)__.+\\.sql");

  private final JdbcClient jdbc;
  private final ResourcePatternResolver files;

  SchemaCheck(JdbcClient jdbc, ResourcePatternResolver files) {
    this.jdbc = jdbc;
    this.files = files;
  }

  @EventListener(ApplicationStartedEvent.class)
  void stopOnAnOlderSchema() throws IOException {
    int there =
        jdbc.sql(
                "SELECT coalesce(max(version::int), 0) FROM flyway_schema_history"
                    + " WHERE success AND version IS NOT NULL")
            .query(Integer.class)
            .single();
    int wanted =
        Stream.of(files.getResources("classpath:db/migration/V*.sql"))
            .mapToInt(SchemaCheck::version)
            .max()
            .orElse(0);
    if (there < wanted) {
      throw new SchemaBehind(there, wanted);
    }
  }

  private static int version(Resource file) {
    var name = FILE.matcher(Objects.requireNonNullElse(file.getFilename(), ""));
    return name.matches() ? Integer.parseInt(name.group(1)) : 0;
  }
}
