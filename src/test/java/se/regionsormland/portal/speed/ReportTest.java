package se.regionsormland.portal.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a part measures stands in place of what it measured before. */
class ReportTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private static final String PAGE =
      """
      Before
      <!-- bench -->
      Some machine.

      | part | what | measured | goal | | when |
      |---|---|---|---|---|---|
      | 1-kept | a | 1 | ≥ 2 | **does not hold** | 2026-11-30 |
      | 3-first | b | 1 |  |  | 2026-11-30 |
      <!-- /bench -->
      After
      """;

  private static String measured(String part) {
    return Report.withRows(PAGE, part, List.of(Line.atLeast("c", 3, 2, "ms")), DAY);
  }

  @Test
  void its_own_rows_are_others_now() {
    assertThat(measured("1-kept"))
        .contains("| 1-kept | c | 3.00 ms | ≥ 2.00 ms | holds | 2026-12-01 |")
        .doesNotContain("| 1-kept | a |");
  }

  @Test
  void other_parts_rows_stay_with_their_day() {
    assertThat(measured("1-kept")).contains("| 3-first | b | 1 |  |  | 2026-11-30 |");
  }

  @Test
  void parts_stand_in_their_order() {
    assertThat(measured("2-public"))
        .containsSubsequence("| 1-kept |", "| 2-public | c |", "| 3-first |");
  }

  @Test
  void what_stands_around_the_table_stays() {
    assertThat(measured("2-public")).startsWith("Before\n").endsWith("<!-- /bench -->\nAfter\n");
  }
}
