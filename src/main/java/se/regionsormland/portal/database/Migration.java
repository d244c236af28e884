package se.regionsormland.portal.database;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;

/**
 * Moves the tables forward as their owner and ends: {@code java -jar projektporten.jar migrate}.
 * The portal that runs then needs no owner, and is told so by {@code SPRING_FLYWAY_ENABLED=false}.
 */
@ImportAutoConfiguration(FlywayAutoConfiguration.class)
public class Migration {

  private static final Logger log = LoggerFactory.getLogger(Migration.class);
  private static final String COMMAND = "migrate";

  public static boolean isAskedFor(String... arguments) {
    return List.of(arguments).contains(COMMAND);
  }

  /**
   * Needs {@code spring.flyway.url}, {@code user} and {@code password}.
   *
   * @throws IllegalStateException when no database is named
   */
  public static void run(String... arguments) {
    var application =
        new SpringApplicationBuilder(Migration.class)
            .web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF);
    try (var context = application.run(arguments)) {
      var flyway = context.getBeanProvider(Flyway.class).getIfAvailable();
      if (flyway == null) {
        throw new IllegalStateException(
            "Ange databasen och tabellernas ägare: SPRING_FLYWAY_URL, SPRING_FLYWAY_USER,"
                + " SPRING_FLYWAY_PASSWORD.");
      }
      log.info("Tabellerna är framflyttade till {}", flyway.info().current().getVersion());
    }
  }
}
