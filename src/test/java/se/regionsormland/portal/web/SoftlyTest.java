package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import se.regionsormland.portal.InsideTest;

/** A part that fails takes nothing else with it. */
@InsideTest
class SoftlyTest {

  @Autowired private Softly softly;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private int one() {
    return jdbc.sql("SELECT 1").query(Integer.class).single();
  }

  private int refused() {
    return jdbc.sql("SELECT 1 / 0").query(Integer.class).single();
  }

  /** As a facade whose methods are transactions. */
  private int refusedInATransactionOfItsOwn() {
    return transaction.execute(_ -> refused());
  }

  @Test
  void what_is_made_is_given() {
    assertThat(softly.ask(this::one)).contains(1);
  }

  @Test
  void a_refused_statement_leaves_the_callers_transaction_whole() {
    var after =
        transaction.execute(_ -> {
          assertThat(softly.ask(this::refused)).isEmpty();
          assertThat(softly.ask(this::refusedInATransactionOfItsOwn)).isEmpty();
          return one();
        });
    assertThat(after).isEqualTo(1);
  }

  @Test
  void of_several_parts_it_is_known_whether_all_were_made() {
    var parts = softly.parts();
    assertThat(parts.ask(this::one)).contains(1);
    assertThat(parts.whole()).isTrue();
    assertThat(parts.ask(this::refused)).isEmpty();
    assertThat(parts.ask(this::one)).contains(1);
    assertThat(parts.whole()).isFalse();
  }

  @Test
  void a_person_who_is_refused_and_a_database_that_is_gone_are_told_so() {
    assertThatThrownBy(() ->
            softly.ask(() -> {
              throw new AccessDeniedException("no");
            }))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() ->
            softly.ask(() -> {
              throw new CannotCreateTransactionException(
                  "gone", new SQLTransientConnectionException());
            }))
        .isInstanceOf(CannotCreateTransactionException.class);
  }
}
