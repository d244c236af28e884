package se.regionsormland.portal.catalogue.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.TestDatabase;

/** Which areas there are, the strategy's editions say; the tables ask them and count none. */
@InsideTest
class AreasAreDataTest {

  @Autowired private JdbcClient jdbc;

  @Test
  void the_areas_of_the_strategy_in_force_are_known_and_no_area_in_particular_is_one() {
    assertThat(jdbc.sql("SELECT number FROM strategy_area").query(Integer.class).list())
        .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7);
  }

  @Test
  void no_table_counts_areas() {
    assertThat(
            jdbc.sql(
                    """
                    SELECT conrelid::regclass || ': ' || pg_get_constraintdef(oid) FROM pg_constraint
                    WHERE contype = 'c' AND pg_get_constraintdef(oid) ~ '\\marea'
                      AND pg_get_constraintdef(oid) ~ '[1-9]'
                    """)
                .query(String.class)
                .list())
        .isEmpty();
  }

  /** As the tables' owner, whom no grant stops. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT INTO strateg (area, name, telephone, email) VALUES (8, '', '', '')",
        "UPDATE funding_source SET areas = '{1,8}'",
        "UPDATE funding_source SET areas = '{0}'"
      })
  void an_area_that_no_edition_has_is_refused(String change) {
    assertThatThrownBy(() -> TestDatabase.owner(jdbc).sql(change).update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"funding_source", "funding_call", "watch", "group_member"})
  void a_list_of_areas_is_looked_up_one_by_one(String table) {
    assertThat(
            jdbc.sql(
                    """
                    SELECT count(*) FROM pg_trigger
                    WHERE tgrelid = :table::regclass AND tgname = 'areas_are_known' AND tgenabled = 'O'
                    """)
                .param("table", table)
                .query(Integer.class)
                .single())
        .isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {"strateg", "project", "assessment_case", "kept_filter", "board_line"})
  void an_area_is_one_of_the_strategys(String table) {
    assertThat(
            jdbc.sql(
                    """
                    SELECT count(*) FROM pg_constraint
                    WHERE conrelid = :table::regclass AND confrelid = 'strategy_area'::regclass
                    """)
                .param("table", table)
                .query(Integer.class)
                .single())
        .isOne();
  }
}
