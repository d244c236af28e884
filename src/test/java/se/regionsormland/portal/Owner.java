package se.regionsormland.portal;

import java.util.Objects;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Who owns the tables, for what the portal's own role cannot do: to set a scene, or to harm. */
public final class Owner {

  private Owner() {}

  public static JdbcClient of(Environment settings) {
    return JdbcClient.create(
        new DriverManagerDataSource(
            Objects.requireNonNull(settings.getProperty("spring.flyway.url")),
            Objects.requireNonNull(settings.getProperty("spring.flyway.user")),
            Objects.requireNonNull(settings.getProperty("spring.flyway.password"))));
  }
}
