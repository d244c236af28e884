package se.regionsormland.portal.strength;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.regionsormland.portal.InsideTest;

/** The table of walls is of walls that stand: what it would take away is there. */
@InsideTest
class MutationsTest {

  private static Set<String> files;

  @Autowired private JdbcClient jdbc;

  /** Looked through once for all walls. */
  @BeforeAll
  static void theTestsThereAre() throws IOException {
    try (var all = Files.walk(Path.of("src/test/java"))) {
      files = all.map(file -> file.getFileName().toString()).collect(toSet());
    }
  }

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
  void the_tests_that_must_notice_exist(Mutation mutation) {
    assertThat(mutation.tests())
        .allSatisfy(test -> assertThat(files.contains(test + ".java")).as(test).isTrue());
  }
}
