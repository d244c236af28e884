package se.regionsormland.portal.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.Owner;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;

@InsideTest
class SecurityTrailTest {

  @Autowired private SecurityTrail trail;
  @Autowired private SecurityEvents events;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;
  @Autowired private Environment settings;

  private final UUID account = UUID.randomUUID();

  @BeforeEach
  void anAdministratorReads() {
    As.signIn(Role.ADMINISTRATOR);
  }

  @AfterEach
  void nobodyIsSignedIn() {
    As.nobody();
  }

  private void add(EventKind kind) {
    trail.add(SecurityEvent.of(kind, account));
  }

  private List<EventKind> kinds() {
    return Stream.of(EventKind.values())
        .flatMap(kind -> events.before(null, kind).stream())
        .filter(line -> account.equals(line.event().account()))
        .map(EventLine::kind)
        .toList();
  }

  @Test
  void an_event_is_there_with_the_act_it_tells_of() {
    transaction.executeWithoutResult(_ -> add(EventKind.ROLES_CHANGED));
    assertThat(kinds()).containsExactly(EventKind.ROLES_CHANGED);
  }

  @Test
  void an_act_that_is_undone_has_left_no_event() {
    transaction.executeWithoutResult(status -> {
      add(EventKind.ROLES_CHANGED);
      status.setRollbackOnly();
    });
    assertThat(kinds()).isEmpty();
  }

  @Test
  void what_is_only_read_is_told_of_too() {
    var reading = new TransactionTemplate(transaction.getTransactionManager(), transaction);
    reading.setReadOnly(true);
    reading.executeWithoutResult(_ -> add(EventKind.RECORD_DISCLOSED));
    assertThat(kinds()).containsExactly(EventKind.RECORD_DISCLOSED);
  }

  @Test
  void what_strangers_cause_is_there_when_somebody_looks() {
    add(EventKind.SIGN_IN_FAILED);
    assertThat(kinds()).containsExactly(EventKind.SIGN_IN_FAILED);
  }

  @Test
  void only_administrators_read_it() {
    As.signIn(Role.OFFICER, Role.ASSESSOR);
    assertThatThrownBy(() -> events.before(null, null)).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void those_who_write_at_once_have_each_a_number_and_none_is_left_out() throws Exception {
    try (var threads = Executors.newFixedThreadPool(8)) {
      var work =
          IntStream.range(0, 60)
              .mapToObj(_ ->
                  (Callable<Void>)
                      () -> {
                        add(EventKind.SIGNED_IN);
                        return null;
                      })
              .toList();
      for (var one : threads.invokeAll(work)) {
        one.get();
      }
    }
    var ids = jdbc.sql("SELECT id FROM security_event ORDER BY id").query(Long.class).list();
    assertThat(ids).isEqualTo(LongStream.rangeClosed(1, ids.size()).boxed().toList());
    assertThat(kinds()).hasSize(51);
  }

  @Test
  void two_who_change_the_same_row_one_before_and_one_after_telling_do_not_wait_for_each_other()
      throws Exception {
    jdbc.sql("INSERT INTO reference_series VALUES (1, 1) ON CONFLICT DO NOTHING").update();
    var start = new CyclicBarrier(2);
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < 20; round++) {
        var both =
            threads.invokeAll(
                List.of(
                    inOne(start, () -> add(EventKind.SIGNED_IN), this::change),
                    inOne(start, this::change, () -> add(EventKind.SIGNED_OUT))));
        for (var one : both) {
          one.get();
        }
      }
    }
    assertThat(kinds()).hasSize(40);
  }

  private void change() {
    jdbc.sql("UPDATE reference_series SET last = last + 1 WHERE year = 1").update();
  }

  private Callable<Void> inOne(CyclicBarrier start, Runnable first, Runnable second) {
    return () -> {
      start.await();
      transaction.executeWithoutResult(_ -> {
        first.run();
        second.run();
      });
      return null;
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT INTO security_event (kind, id) VALUES ('SIGNED_IN', 1)",
        "INSERT INTO security_event (kind, at) VALUES ('SIGNED_IN', now())",
        "INSERT INTO security_event (kind, hash) VALUES ('SIGNED_IN', '')",
        "INSERT INTO security_event (kind, codes) VALUES ('SIGNED_IN', 'Någons ord')",
        "UPDATE security_event SET kind = 'SIGNED_OUT'",
        "DELETE FROM security_event",
        "TRUNCATE security_event",
        "ALTER TABLE security_event DISABLE TRIGGER ALL",
        "CREATE OR REPLACE FUNCTION security_event_link() RETURNS trigger LANGUAGE sql AS ''"
      })
  void the_portals_role_can_only_say_what_happened(String statement) {
    add(EventKind.SIGNED_IN);
    assertThatThrownBy(() -> jdbc.sql(statement).update()).isNotNull();
  }

  @Test
  void a_table_beside_does_not_stand_in_for_the_trail() {
    add(EventKind.SIGNED_IN);
    Owner.of(settings)
        .sql(
            """
            CREATE TEMPORARY TABLE security_event (id bigint, hash text);
            INSERT INTO pg_temp.security_event VALUES (900000, 'x');
            INSERT INTO public.security_event (kind) VALUES ('SIGNED_OUT');
            """)
        .update();
    assertThat(jdbc.sql("SELECT max(id) FROM security_event").query(Long.class).single())
        .isLessThan(900_000);
  }
}
