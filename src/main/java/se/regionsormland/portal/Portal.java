package se.regionsormland.portal;

import java.time.Clock;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.task.SimpleAsyncTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(
    systemName = "Projektporten",
    sharedModules = {"shared", "files", "web", "identity"})
public class Portal {

  private static final Logger log = LoggerFactory.getLogger(Portal.class);

  static void main(String[] args) {
    SpringApplication.run(Portal.class, args);
  }

  /** What is done now and then is done again the next time; a failure says its kind, no words. */
  @Bean
  SimpleAsyncTaskSchedulerCustomizer nowAndThen() {
    return scheduler ->
        scheduler.setErrorHandler(failure ->
            log.warn(
                "What is done now and then failed: {} at {}",
                failure.getClass().getSimpleName(),
                Arrays.stream(failure.getStackTrace())
                    .filter(frame -> frame.getClassName().startsWith(Portal.class.getPackageName()))
                    .findFirst()
                    .orElse(null)));
  }

  /** The one clock: instants in UTC; pages show them in {@code shared.SwedishTime}. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
