package se.regionsormland.portal;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.task.SimpleAsyncTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;
import se.regionsormland.portal.database.Migration;

@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(
    systemName = "Projektporten",
    sharedModules = {"shared", "yaml", "web", "trail", "identity"})
public class Portal {

  private static final Logger log = LoggerFactory.getLogger(Portal.class);

  static void main(String[] args) {
    Thread.setDefaultUncaughtExceptionHandler((_, e) -> log.error("A thread has ended", e));
    if (Migration.isAskedFor(args)) {
      Migration.run(args);
    } else {
      SpringApplication.run(Portal.class, args);
    }
  }

  /** What is done now and then is done again the next time. */
  @Bean
  SimpleAsyncTaskSchedulerCustomizer nowAndThen() {
    return scheduler ->
        scheduler.setErrorHandler(e -> log.warn("What is done now and then failed", e));
  }

  /** The one clock: instants in UTC; pages show them in {@code shared.SwedishTime}. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
