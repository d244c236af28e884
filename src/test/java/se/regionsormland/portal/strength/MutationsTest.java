package se.regionsormland.portal.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.regionsormland.portal.PortalTest;

/** The table of walls is of walls that stand: what it would take away is there. */
@PortalTest
class MutationsTest {

  @Autowired private JdbcClient jdbc;

  static List<Mutation> all() throws IOException {
    return Mutation.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void what_would_be_taken_away_is_there_once(Mutation mutation) throws IOException {
    var whole =
        mutation.isInDatabase()
            ? jdbc.sql("SELECT " + mutation.definition()).query(String.class).single()
            : Files.readString(mutation.source());

    assertThat(whole.split(java.util.regex.Pattern.quote(mutation.text()), -1)).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_tests_that_must_notice_exist(Mutation mutation) throws IOException {
    for (var test : mutation.tests()) {
      try (var files = Files.walk(Path.of("src/test/java"))) {
        assertThat(files).as(test).anyMatch(file -> file.endsWith(test + ".java"));
      }
    }
  }
}
