package se.regionsormland.portal.demo;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import se.regionsormland.portal.shared.NotStarting;

/** Refuses the demo wherever somebody could take it for the real thing, before anything starts. */
class DemoGuard implements EnvironmentPostProcessor, Ordered {

  static final Path FILES = Path.of("db", "demo");

  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (!environment.matchesProfiles("demo")) {
      return;
    }
    reasonAgainst(environment)
        .ifPresent(reason -> {
          throw new NotStarting(
              "Demon startar inte: " + reason + ". Demons konton har lösenord som alla kan läsa.",
              "Kör demon med mvn spring-boot:run i en utcheckning, utan egen databas. Eller starta"
                  + " utan profilen demo.",
              null);
        });
    environment
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "demo",
                Map.of("server.address", environment.getProperty("server.address", "127.0.0.1"))));
  }

  private static Optional<String> reasonAgainst(ConfigurableEnvironment environment) {
    if (environment.containsProperty("spring.datasource.url")) {
      return Optional.of("en egen databas är angiven (spring.datasource.url)");
    }
    if (!Files.isDirectory(FILES)) {
      return Optional.of(
          "demons filer (" + FILES + ") finns inte här; de följer inte med i jar-filen");
    }
    if (isPackaged()) {
      return Optional.of("portalen körs ur en jar-fil");
    }
    return isLoopback(environment.getProperty("server.address", "127.0.0.1"))
        ? Optional.empty()
        : Optional.of("server.address är inte den egna datorn");
  }

  private static boolean isPackaged() {
    var source = DemoGuard.class.getProtectionDomain().getCodeSource();
    return source == null
        || !"file".equals(source.getLocation().getProtocol())
        || source.getLocation().getPath().endsWith(".jar");
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
