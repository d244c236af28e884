package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** When the transaction began, and whether it only reads. */
  private String moment() {
    return jdbc.sql("SELECT now() || ' ' || current_setting('transaction_read_only')")
        .query(String.class)
        .single();
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
    var first =
        softly.together(parts -> {
          assertThat(parts.ask(this::one)).contains(1);
          assertThat(parts.whole()).isTrue();
          return parts.ask(this::one);
        });
    assertThat(first).contains(1);
  }

  @Test
  void several_parts_read_in_one_transaction_that_writes_nothing() {
    var moments =
        softly.together(parts ->
            Stream.of(parts.ask(this::moment), parts.ask(this::moment))
                .map(Optional::orElseThrow)
                .collect(Collectors.toSet()));
    assertThat(moments).singleElement().asString().endsWith(" on");
  }

  @Test
  void where_one_of_several_fails_the_others_are_there_and_it_is_known() {
    var made =
        softly.together(parts -> {
          var before = parts.ask(this::one);
          var refused = parts.ask(this::refused);
          return List.of(before, refused, parts.ask(this::one), parts.whole());
        });
    assertThat(made).isEqualTo(List.of(Optional.of(1), Optional.empty(), Optional.of(1), false));
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
