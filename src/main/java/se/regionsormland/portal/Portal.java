package se.regionsormland.portal;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
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

  static void main(String[] args) {
    SpringApplication.run(Portal.class, args);
  }

  /** The one clock: instants in UTC; pages show them in {@code shared.SwedishTime}. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
