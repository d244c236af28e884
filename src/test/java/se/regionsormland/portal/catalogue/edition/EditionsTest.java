package se.regionsormland.portal.catalogue.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.Strategy;

@InsideTest
class EditionsTest {

  @Autowired private Catalogue catalogue;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionOperations transactions;
  @Autowired private Clock clock;
  private String text = "";

  @BeforeEach
  void readTheFile() throws java.io.IOException {
    text =
        new ClassPathResource("db/strategy/sormland-2030.yaml")
            .getContentAsString(StandardCharsets.UTF_8);
  }

  private Editions editions(String content) {
    Resource file = new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8));
    return new Editions(file, jdbc, transactions, clock);
  }

  private int rows() {
    return jdbc.sql("SELECT count(*) FROM strategy_edition").query(Integer.class).single();
  }

  @Test
  void the_same_content_writes_nothing_and_a_comment_is_no_content() {
    var before = rows();
    assertThat(editions("# read again\n" + text).load()).isEqualTo(catalogue.strategy());
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void a_changed_file_becomes_a_new_edition_and_the_old_one_stays() {
    var old = catalogue.strategy();
    var changed =
        editions(
            text.replace("text: Utveckla energigemenskaper", "text: Stödja energigemenskaper"));
    var fresh = changed.load();
    assertThat(fresh.edition()).isGreaterThan(old.edition());
    assertThat(fresh.measures()).hasSize(135).isNotEqualTo(old.measures());
    assertThat(changed.read(old.edition())).isEqualTo(old);
    assertThat(editions(text).load()).isEqualTo(old);
  }

  @Test
  void a_measure_that_moves_is_still_the_same_measure() {
    var moved = editions(firstTwoMeasuresSwapped()).load();
    var before = catalogue.strategy().measure(1, 1).orElseThrow();
    var after = moved.measure(before.id()).orElseThrow();
    assertThat(after.position()).isEqualTo(2);
    assertThat(after.text()).isEqualTo(before.text());
  }

  private String firstTwoMeasuresSwapped() {
    int first = text.indexOf("                  - id:");
    int second = text.indexOf("                  - id:", first + 1);
    int third = text.indexOf("                  - id:", second + 1);
    return text.substring(0, first)
        + text.substring(second, third)
        + text.substring(first, second)
        + text.substring(third);
  }

  @Test
  void portals_that_start_side_by_side_write_one_edition() throws Exception {
    var changed = text.replace("Post- och telestyrelsen.", "Post- och telestyrelsen");
    try (var starts = Executors.newFixedThreadPool(4)) {
      Callable<Strategy> start = () -> editions(changed).load();
      var loaded = starts.invokeAll(Stream.generate(() -> start).limit(4).toList());
      assertThat(loaded.stream().map(one -> one.resultNow().edition()).distinct()).hasSize(1);
    }
  }
}
