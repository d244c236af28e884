package se.regionsormland.portal.trail.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import se.regionsormland.portal.Owner;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.identity.Accounts;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.NewAccount;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.trail.EventKind;
import se.regionsormland.portal.trail.SecurityEvent;
import se.regionsormland.portal.trail.SecurityTrail;
import se.regionsormland.portal.trail.chain.ChainCheck.Fault;

/** Whoever changes, removes or rewrites rows behind the portal's back is noticed the next night. */
@PortalTest
@TestPropertySource(properties = "portal.mail.trail=spar@example.org")
class ChainRoundTest {

  private static final String CASES = "CASE_LOG";
  private static final String SECURITY = "SECURITY_EVENTS";
  private static final LocalDate FIRST = LocalDate.parse("2027-03-02");
  private static final LocalDate SECOND = FIRST.plusDays(1);
  private static final LocalDate THIRD = FIRST.plusDays(2);

  @Autowired private ApplicationContext portal;
  @Autowired private Environment settings;
  @Autowired private CaseLog log;
  @Autowired private SecurityTrail trail;
  @Autowired private ChainRound round;
  @Autowired private Accounts accounts;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;
  @Autowired private MockMvcTester http;

  private final UUID subject = UUID.randomUUID();
  private final UUID other = UUID.randomUUID();
  private JdbcClient owner;

  @DynamicPropertySource
  static void aKey(DynamicPropertyRegistry portal) throws IOException {
    var file = Files.createTempFile("trail", ".key");
    Files.writeString(file, "k".repeat(40) + "\n" + "o".repeat(32) + "\n");
    file.toFile().deleteOnExit();
    portal.add("portal.trail.key-file", file::toString);
  }

  @BeforeEach
  void someRows() {
    owner = Owner.of(settings);
    Night.emptyAll(owner);
    jdbc.sql("DELETE FROM letter").update();
    clock.reset();
    for (int n = 1; n <= 3; n++) {
      happened(subject, "rad " + n);
      happened(other, "annan " + n);
      tell(EventKind.ROLES_CHANGED);
    }
  }

  private void happened(UUID about, String detail) {
    var who = new DoneBy(DoneBy.Kind.ACCOUNT, UUID.randomUUID(), "Handläggaren");
    transaction.executeWithoutResult(_ -> log.add(about, who, Act.NOTE_ADDED, detail));
  }

  private void tell(EventKind kind) {
    trail.add(
        SecurityEvent.of(kind, UUID.randomUUID())
            .by(UUID.randomUUID())
            .about(UUID.randomUUID())
            .with(List.of(Role.OFFICER)));
  }

  private ChainCheck night(LocalDate day, String chain) {
    return Night.of(portal, day).stream()
        .filter(check -> check.chain().equals(chain))
        .findFirst()
        .orElseThrow();
  }

  private void harm(String table, String statement, Object... values) {
    owner.sql("ALTER TABLE " + table + " DISABLE TRIGGER USER").update();
    owner.sql(statement).params(values).update();
    owner.sql("ALTER TABLE " + table + " ENABLE TRIGGER USER").update();
  }

  private long row(int number) {
    return jdbc.sql("SELECT id FROM case_log WHERE subject = ? AND number = ?")
        .params(subject, number)
        .query(Long.class)
        .single();
  }

  private static void assertFirst(ChainCheck check, Fault fault, long row) {
    assertThat(check.first()).as(check.toString()).isNotNull();
    assertThat(check.first().fault()).isEqualTo(fault);
    assertThat(check.first().row()).isEqualTo(row);
  }

  @Test
  void not_even_the_tables_owner_changes_or_takes_a_line_while_the_database_minds_them() {
    for (var table : List.of("case_log", "security_event")) {
      for (var how : List.of("UPDATE %s SET hash = 'x'", "DELETE FROM %s")) {
        assertThatThrownBy(() -> owner.sql(how.formatted(table)).update())
            .as(how, table)
            .rootCause()
            .hasMessageContaining("only added to");
      }
    }
  }

  @Test
  void rows_that_nobody_has_touched_hold_night_after_night() {
    assertThat(Night.of(portal, FIRST)).allMatch(ChainCheck::isWhole);
    happened(subject, "nästa dag");
    tell(EventKind.ACCOUNT_CLOSED);
    assertThat(Night.of(portal, SECOND)).allMatch(ChainCheck::isWhole).hasSize(2);
    assertThat(night(THIRD, CASES).rowCount()).isEqualTo(7);
  }

  @Test
  void lines_hashed_as_before_still_hold() {
    harm(
        "case_log",
        """
        UPDATE case_log SET hash_version = 1, hash = encode(sha256(convert_to(concat_ws(chr(31),
            previous_hash, subject, number, to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), actor_name,
            act, detail), 'UTF8')), 'hex') WHERE subject = ? AND number = 3
        """,
        subject);
    assertThat(night(FIRST, CASES).isWhole()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "actor_kind = 'PORTAL'",
        "actor_id = gen_random_uuid()",
        "actor_id = NULL",
        "actor_name = 'Någon annan'",
        "act = 'WITHDRAWN'",
        "detail = ''",
        "at = at + interval '1 microsecond'",
        "number = 7",
        "subject = gen_random_uuid()",
        "hash_version = 1",
        "previous_hash = ''",
        "hash = repeat('0', 64)"
      })
  void a_changed_line_of_a_case_is_named(String change) {
    long changed = row(2);
    harm("case_log", "UPDATE case_log SET " + change + " WHERE id = ?", changed);
    assertFirst(night(FIRST, CASES), Fault.ROW, changed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind = 'SIGNED_IN'",
        "account_id = NULL",
        "by_id = NULL",
        "about = gen_random_uuid()",
        "codes = ''",
        "network = '203.0.113.0/24'",
        "times = 2",
        "at = at + interval '1 microsecond'",
        "hash = repeat('0', 64)"
      })
  void a_changed_security_event_is_named(String change) {
    harm("security_event", "UPDATE security_event SET " + change + " WHERE id = 2");
    assertFirst(night(FIRST, SECURITY), Fault.ROW, 2);
  }

  @Test
  void a_row_that_is_missing_is_seen_at_the_row_after_it() {
    long after = row(3);
    harm("case_log", "DELETE FROM case_log WHERE id = ?", row(2));
    harm("security_event", "DELETE FROM security_event WHERE id = 1");
    assertFirst(night(FIRST, CASES), Fault.ROW, after);
    assertFirst(night(SECOND, SECURITY), Fault.ROW, 2);
  }

  @Test
  void one_fault_does_not_hide_the_next() {
    harm("security_event", "UPDATE security_event SET times = 9 WHERE id = 1");
    assertThat(night(FIRST, SECURITY).faults()).isEqualTo(1);
    harm("security_event", "UPDATE security_event SET times = 9 WHERE id = 3");
    assertThat(night(SECOND, SECURITY).faults()).isEqualTo(2);
  }

  @Test
  void the_last_rows_cannot_go_once_a_night_has_seen_them() {
    Night.of(portal, FIRST);
    harm("security_event", "DELETE FROM security_event WHERE id = 3");
    harm("case_log", "DELETE FROM case_log WHERE id = ?", row(3));
    assertFirst(night(SECOND, SECURITY), Fault.HEAD, 1);
    assertThat(night(THIRD, CASES).first().fault()).isEqualTo(Fault.HEAD);
  }

  @Test
  void a_whole_case_cannot_go_once_a_night_has_seen_it() {
    long seen = night(FIRST, CASES).lastRow();
    happened(other, "mer");
    Night.of(portal, SECOND);
    harm("case_log", "DELETE FROM case_log WHERE subject = ?", subject);
    var check = night(THIRD, CASES);
    assertFirst(check, Fault.HEAD, 1);
    assertThat(check.first().at()).isEqualTo(clock.instant());
    assertThat(seen).isPositive();
  }

  @Test
  void a_chain_that_was_written_anew_and_links_as_it_should_is_not_what_was_seen() {
    Night.of(portal, FIRST);
    rewrite();
    var check = night(SECOND, SECURITY);
    assertFirst(check, Fault.HEAD, 1);
    assertThat(check.faults()).isEqualTo(1);
  }

  @Test
  void what_was_seen_cannot_be_written_anew_with_it_without_the_key() {
    Night.of(portal, FIRST);
    rewrite();
    var now = night(SECOND, SECURITY);
    harm(
        "chain_check",
        "UPDATE chain_check SET head = ?, row_count = ?, last_row = ? WHERE chain = ? AND day = ?",
        now.head(),
        now.rowCount(),
        now.lastRow(),
        SECURITY,
        FIRST);
    harm("chain_check", "DELETE FROM chain_check WHERE day = ?", SECOND);
    assertFirst(night(THIRD, SECURITY), Fault.SIGNATURE, 3);
  }

  /** As the portal's own role would add them: every hash is right. */
  private void rewrite() {
    harm("security_event", "DELETE FROM security_event");
    for (int n = 0; n < 3; n++) {
      tell(EventKind.SIGNED_IN);
    }
  }

  @Test
  void those_who_write_while_it_is_checked_are_no_fault() throws Exception {
    var go = new AtomicBoolean(true);
    try (var threads = Executors.newFixedThreadPool(6)) {
      var writers = IntStream.range(0, 5).mapToObj(n -> threads.submit(writer(go, n))).toList();
      try {
        for (int n = 0; n < 25; n++) {
          assertThat(Night.of(portal, FIRST.plusDays(n))).allMatch(ChainCheck::isWhole);
        }
      } finally {
        go.set(false);
      }
      for (var writer : writers) {
        assertThat(writer.get()).isPositive();
      }
    }
  }

  private Callable<Integer> writer(AtomicBoolean go, int n) {
    return () -> {
      int lines = 0;
      while (go.get()) {
        transaction.executeWithoutResult(_ -> {
          log.add(n % 2 == 0 ? subject : other, DoneBy.portal(), Act.NOTE_ADDED, "");
          log.add(UUID.randomUUID(), DoneBy.portal(), Act.NOTE_ADDED, "");
        });
        lines++;
      }
      return lines;
    };
  }

  @Test
  void more_rows_than_are_held_at_once_are_all_read() {
    owner
        .sql("INSERT INTO security_event (kind) SELECT 'SIGNED_IN' FROM generate_series(1, ?) AS n")
        .param(2 * ChainRound.CHUNK)
        .update();
    var check = night(FIRST, SECURITY);
    assertThat(check.rowCount()).isEqualTo(2 * ChainRound.CHUNK + 3);
    assertThat(check.isWhole()).isTrue();
  }

  @Test
  void it_is_done_once_a_night_from_three_in_the_morning() {
    clock.set(Instant.parse("2027-03-02T01:59:00Z"));
    round.checkOnceADay();
    assertThat(checks()).isZero();
    clock.set(Instant.parse("2027-03-02T02:00:00Z"));
    round.checkOnceADay();
    round.checkOnceADay();
    round.check(FIRST); // another portal, at the same moment
    assertThat(checks()).isEqualTo(2);
    assertThat(letters("CHAINS_CHECKED")).hasSize(1);
  }

  private int checks() {
    return jdbc.sql("SELECT count(*) FROM chain_check").query(Integer.class).single();
  }

  private List<String> letters(String kind) {
    return jdbc.sql(
            "SELECT recipient || ' ' || body FROM letter WHERE kind = ? ORDER BY created_at")
        .param(kind)
        .query(String.class)
        .list();
  }

  @Test
  void what_was_seen_is_in_a_letter_with_its_signature_beside_what_was_seen_the_night_before() {
    var first = night(FIRST, CASES);
    clock.set(clock.instant().plusSeconds(86_400));
    happened(subject, "mer");
    var second = night(SECOND, CASES);

    assertThat(first.signature()).hasSize(64).isNotEqualTo(second.signature());
    assertThat(letters("CHAINS_CHECKED").getLast())
        .startsWith("spar@example.org ")
        .contains("Alla rader stämmer", second.head(), second.signature())
        .contains("Förra kontrollen: den 2 mars 2027, 6 rader, huvud " + first.head());
  }

  @Test
  void what_was_seen_is_in_the_log_with_its_signature() {
    var seen = new ListAppender<ILoggingEvent>();
    var logger = (Logger) LoggerFactory.getLogger(ChainLog.class);
    seen.start();
    logger.addAppender(seen);
    try {
      var check = night(FIRST, CASES);
      assertThat(seen.list)
          .anySatisfy(event ->
              assertThat(event.getKeyValuePairs().toString())
                  .contains(check.head(), check.signature()));
    } finally {
      logger.detachAppender(seen);
    }
  }

  @Test
  void administrators_are_told_once_and_see_it_where_they_look() {
    var administrator = UUID.randomUUID() + "@example.org";
    accounts.open(
        new NewAccount(
            administrator, "Ada", "blåbär och kanel 77", java.util.Set.of(Role.ADMINISTRATOR)));
    harm("case_log", "UPDATE case_log SET detail = '' WHERE id = ?", row(2));
    Night.of(portal, FIRST);
    Night.of(portal, SECOND);

    var sentence = "Rad " + row(2) + ", från den 1 mars 2027, är ändrad eller saknar raden före.";
    assertThat(letters("CHAIN_BROKEN").stream().filter(letter -> letter.startsWith(administrator)))
        .hasSize(1)
        .first()
        .asString()
        .contains("Ärendenas händelser", sentence);
    var page = http.perform(get("/administration/sakerhet").with(As.administrator()));
    assertThat(page).hasStatusOk().bodyText().contains(sentence).contains("Stämmer inte");
    var overview = http.perform(get("/administration").with(As.administrator()));
    assertThat(overview).bodyText().contains("Ett spår stämmer inte");
    assertThat(events()).contains("TRAIL_BROKEN CASE_LOG");
  }

  private List<String> events() {
    return jdbc.sql("SELECT kind || ' ' || codes FROM security_event").query(String.class).list();
  }

  @Test
  void a_key_that_is_named_and_not_there_or_short_stops_the_start(
      @org.junit.jupiter.api.io.TempDir Path folder) throws IOException {
    var file = folder.resolve("key");
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> new HeadKey(file.toString()))
        .hasMessageContaining("PORTAL_TRAIL_KEYFILE");
    Files.writeString(file, "kort");
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> new HeadKey(file.toString()))
        .hasMessageContaining("PORTAL_TRAIL_KEYFILE");
  }

  @Test
  void an_older_key_still_vouches_for_what_it_signed(@org.junit.jupiter.api.io.TempDir Path folder)
      throws IOException {
    var old = Files.writeString(folder.resolve("old"), "o".repeat(40));
    var both = Files.writeString(folder.resolve("new"), "n".repeat(40) + "\n" + "o".repeat(40));
    var other = Files.writeString(folder.resolve("other"), "x".repeat(40));
    var signed = night(FIRST, CASES).signedBy(new HeadKey(old.toString()));

    assertThat(new HeadKey(both.toString()).vouchesFor(signed)).isTrue();
    assertThat(new HeadKey(other.toString()).vouchesFor(signed)).isFalse();
  }
}
