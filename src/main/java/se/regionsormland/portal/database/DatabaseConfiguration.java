package se.regionsormland.portal.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** One switch: {@code spring.datasource.url} names a database, or the portal brings its own. */
@Configuration(proxyBeanMethods = false)
@Conditional(DatabaseConfiguration.NoUrl.class)
class DatabaseConfiguration {

  @Bean
  EmbeddedDatabase embeddedDatabase(@Value("${portal.data:data}") Path home) {
    return EmbeddedDatabase.startIn(home);
  }

  @Bean
  JdbcConnectionDetails jdbcConnectionDetails(EmbeddedDatabase database) {
    return new AppConnection(database.jdbcUrl(), database.password());
  }

  @Bean
  FlywayConnectionDetails flywayConnectionDetails(EmbeddedDatabase database) {
    return new OwnerConnection(database.jdbcUrl(), database.password());
  }

  record AppConnection(String url, String password) implements JdbcConnectionDetails {
    @Override
    public String getUsername() {
      return EmbeddedDatabase.APP;
    }

    @Override
    public String getPassword() {
      return password;
    }

    @Override
    public String getJdbcUrl() {
      return url;
    }
  }

  record OwnerConnection(String url, String password) implements FlywayConnectionDetails {
    @Override
    public String getUsername() {
      return EmbeddedDatabase.OWNER;
    }

    @Override
    public String getPassword() {
      return password;
    }

    @Override
    public String getJdbcUrl() {
      return url;
    }
  }

  static class NoUrl implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !context.getEnvironment().containsProperty("spring.datasource.url");
    }
  }
}
