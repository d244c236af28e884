package se.regionsormland.portal.notification.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.regionsormland.portal.notification.LetterTestData.OFFICERS;
import static se.regionsormland.portal.notification.LetterTestData.SENDER;
import static se.regionsormland.portal.notification.LetterTestData.draftSaved;
import static se.regionsormland.portal.notification.LetterTestData.key;
import static se.regionsormland.portal.notification.LetterTestData.submitted;
import static se.regionsormland.portal.notification.LetterTestData.withdrawn;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.Owner;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.watching.event.WatchRunsOut;
import se.regionsormland.portal.watching.event.Watcher;

@InsideTest
class PostmanTest extends SmtpTest {

  private final GreenMail server =
      new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @Autowired private Postman postman;
  @Autowired private Outbox outbox;
  @Autowired private RefusedAddresses addresses;
  @Autowired private Mail mail;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;
  @Autowired private Environment settings;
  @Autowired private TestClock clock;

  @BeforeEach
  void anEmptyOutboxAndAServer() {
    jdbc.sql("DELETE FROM letter").update();
    server.start();
  }

  @AfterEach
  void stopTheServer() {
    server.stop();
    clock.reset();
  }

  private void announce(Object event) {
    transaction.executeWithoutResult(_ -> events.publishEvent(event));
  }

  private Map<String, Object> letterTo(String recipient) {
    return jdbc.sql("SELECT * FROM letter WHERE recipient = :recipient")
        .param("recipient", recipient)
        .query()
        .singleRow();
  }

  private Map<String, Object> letter(String kind) {
    return jdbc.sql("SELECT * FROM letter WHERE kind = :kind")
        .param("kind", kind)
        .query()
        .singleRow();
  }

  private List<MimeMessage> received() {
    return Arrays.asList(server.getReceivedMessages());
  }

  @Test
  void a_letter_is_sent_once_and_says_who_it_is_from_and_what_about() throws Exception {
    announce(withdrawn("PP-2027-0001"));
    postman.deliver();
    postman.deliver();
    assertThat(received()).hasSize(1);
    var letter = received().getFirst();
    assertThat(letter.getSubject()).startsWith("PP-2027-0001: ");
    assertThat(letter.getFrom()[0]).hasToString("Regional utveckling <portal@example.org>");
    assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly(OFFICERS);
    assertThat(letter.getContentType()).startsWith("text/plain");
    assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(letter.getHeader("X-Auto-Response-Suppress")).containsExactly("All");
    assertThat(letter.getHeader("List-Unsubscribe")).isNull();
    assertThat(letter.getContent().toString())
        .contains("https://portal.example.org/arenden/PP-2027-0001\r\n");
    assertThat(letterTo(OFFICERS)).containsEntry("state", "SENT").containsEntry("attempts", 1);
  }

  @Test
  void the_same_announcement_makes_one_letter() {
    var event = withdrawn("PP-2027-0002");
    announce(event);
    announce(event);
    assertThat(letterTo(OFFICERS)).isNotEmpty();
  }

  @Test
  void what_was_undone_makes_no_letter() {
    transaction.executeWithoutResult(status -> {
      events.publishEvent(withdrawn("PP-2027-0003"));
      status.setRollbackOnly();
    });
    postman.deliver();
    assertThat(received()).isEmpty();
  }

  @Test
  void a_letter_that_a_server_did_not_take_is_sent_later() throws Exception {
    server.stop();
    announce(withdrawn("PP-2027-0004"));
    postman.deliver();
    assertThat(letterTo(OFFICERS)).containsEntry("state", "WAITING").containsEntry("attempts", 1);

    server.start();
    postman.deliver();
    assertThat(received()).as("not before the pause is over").isEmpty();
    clock.advance(Duration.ofMinutes(1));
    postman.deliver();
    assertThat(received()).hasSize(1);
    assertThat(letterTo(OFFICERS)).containsEntry("state", "SENT").containsEntry("last_error", "");
  }

  @Test
  void a_letter_sent_twice_after_a_crash_is_seen_to_be_one() throws Exception {
    announce(withdrawn("PP-2027-0005"));
    mail.send(outbox.claim().orElseThrow());
    postman.deliver();
    assertThat(received()).as("still claimed by the one that was killed").hasSize(1);

    clock.advance(Outbox.LEASE);
    postman.deliver();
    var id = "<" + letterTo(OFFICERS).get("id") + "@example.org>";
    assertThat(received()).hasSize(2);
    for (var letter : received()) {
      assertThat(letter.getMessageID()).isEqualTo(id);
    }
  }

  @Test
  void several_portals_send_each_letter_once() {
    IntStream.range(0, 30).forEach(n -> announce(withdrawn("PP-2027-1" + n)));
    try (var portals = Executors.newFixedThreadPool(4)) {
      IntStream.range(0, 4).forEach(_ -> portals.execute(postman::deliver));
    }
    assertThat(received()).hasSize(30);
  }

  @Test
  void a_letter_that_is_refused_for_good_is_given_up_at_once_and_its_error_holds_no_address()
      throws IOException {
    server.stop();
    announce(submitted("PP-2027-0006"));
    deliverTo("550 5.1.1", 1);
    assertThat(letter("IDEA_RECEIVED"))
        .containsEntry("state", "FAILED")
        .containsEntry("attempts", 1);
    assertThat(letter("IDEA_RECEIVED").get("last_error").toString())
        .contains("550")
        .doesNotContain("@");
  }

  @Test
  void who_watches_and_who_works_are_not_written_to_again_at_once_where_they_are_refused_for_good()
      throws IOException {
    server.stop();
    var watch = watchOf(SENDER);
    announce(runsOut(watch));
    announce(withdrawn("PP-2027-0011"));
    assertThat(addresses.rests(OFFICERS)).isFalse();
    deliverTo("451 4.7.1", 1);
    assertThat(restsUntil(watch)).as("refused for now").isNull();
    deliverTo("550 5.1.1", 1);
    assertThat(restsUntil(watch))
        .isEqualTo(SwedishTime.dateOf(clock.instant().minus(Duration.ofHours(12))).plusMonths(1));
    assertThat(addresses.rests(OFFICERS)).isTrue();
    clock.advance(Duration.ofDays(32));
    assertThat(addresses.rests(OFFICERS)).as("tried again after a month").isFalse();
    jdbc.sql("DELETE FROM watch WHERE id = :id").param("id", watch).update();
  }

  private static WatchRunsOut runsOut(UUID watch) {
    var to = new Watcher(SENDER, Locale.of("sv"), key(), key());
    return new WatchRunsOut(watch, to, LocalDate.of(2031, 4, 1));
  }

  private UUID watchOf(String address) {
    var id = UUID.randomUUID();
    jdbc.sql(
            """
            INSERT INTO watch (id, email, language, areas, measures, municipalities, calls, ideas,
                               created_at, told_until)
            VALUES (:id, :email, 'sv', '{}', '{}', '{}', true, true, now(), now())
            """)
        .param("id", id)
        .param("email", address)
        .update();
    return id;
  }

  private LocalDate restsUntil(UUID watch) {
    return jdbc.sql("SELECT rests_until FROM watch WHERE id = :id")
        .param("id", watch)
        .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
        .single()
        .orElse(null);
  }

  @Test
  void a_letter_that_is_refused_for_now_is_tried_for_five_days() throws IOException {
    server.stop();
    announce(submitted("PP-2027-0006"));
    deliverTo("451 4.7.1", 10);
    assertThat(letter("IDEA_RECEIVED")).containsEntry("state", "WAITING");
    deliverTo("451 4.7.1", 6);
    assertThat(letter("IDEA_RECEIVED"))
        .containsEntry("state", "FAILED")
        .containsEntry("attempts", Outbox.PAUSES.size() + 1);
  }

  /** To a server that answers so, tried every half day. */
  private void deliverTo(String answer, int times) throws IOException {
    try (var refusing = new RefusingServer(PORT, answer)) {
      for (int tries = 0; tries < times; tries++) {
        postman.deliver();
        clock.advance(Duration.ofHours(12));
      }
      assertThat(refusing).isNotNull();
    }
  }

  @Test
  void a_link_that_reached_nobody_is_not_kept() throws IOException {
    server.stop();
    announce(submitted("PP-2027-0006"));
    deliverTo("550 5.1.1", 1);
    assertThat(letter("IDEA_RECEIVED")).containsEntry("recipient", "").containsEntry("body", null);
  }

  @Test
  void a_link_to_an_address_that_is_none_is_not_kept() {
    announce(submitted("PP-2027-0012", "inte en adress", key()));
    assertThat(letter("IDEA_RECEIVED"))
        .containsEntry("state", "FAILED")
        .containsEntry("recipient", "")
        .containsEntry("body", null);
  }

  @Test
  void a_letter_that_stops_the_portal_every_time_is_given_up() {
    announce(withdrawn("PP-2027-0007"));
    for (int tries = 0; tries <= Outbox.PAUSES.size(); tries++) {
      assertThat(outbox.claim()).isPresent();
      clock.advance(Outbox.LEASE);
    }
    assertThat(outbox.claim()).isEmpty();
    assertThat(letterTo(OFFICERS)).containsEntry("state", "FAILED");
  }

  @Test
  void a_sealed_letter_is_wiped_when_it_is_sent_and_an_open_one_is_kept() {
    var key = key();
    announce(draftSaved(key));
    announce(withdrawn("PP-2027-0008"));
    assertThat(letterTo(SENDER).get("body").toString()).contains(key);
    postman.deliver();
    assertThat(received())
        .anySatisfy(letter -> assertThat(letter.getContent().toString()).contains(key));
    assertThat(letter("DRAFT_SAVED"))
        .containsEntry("state", "SENT")
        .containsEntry("body", null)
        .containsEntry("recipient", "");
    assertThat(letterTo(OFFICERS).get("body")).isNotNull();
  }

  @Test
  void a_sent_sealed_letter_with_a_body_cannot_be_kept() {
    announce(draftSaved(key()));
    assertThatThrownBy(() -> jdbc.sql("UPDATE letter SET state = 'SENT'").update())
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("sealed_letters_are_wiped");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@example.org\r\nBcc: alla@example.org",
        "a@example.org\nSubject: annat",
        "a@example.org, b@example.org",
        "alla: a@example.org, b@example.org;",
        "Namn <a@example.org>",
        "a@example.org\u0000",
        "inte en adress"
      })
  void what_is_no_single_address_gets_no_letter_and_stops_no_submission(String address) {
    announce(submitted("PP-2027-0009", address, key()));
    postman.deliver();
    assertThat(received()).hasSize(1);
    assertThat(letterTo(OFFICERS)).containsEntry("state", "SENT");
    assertThat(letterTo(""))
        .containsEntry("state", "FAILED")
        .containsEntry("last_error", "address");
  }

  @ParameterizedTest
  @ValueSource(strings = {"recipient", "subject"})
  void the_database_refuses_a_line_break_in_a_header(String header) {
    announce(withdrawn("PP-2027-0010"));
    assertThatThrownBy(() ->
            Owner.of(settings)
                .sql("UPDATE letter SET " + header + " = 'x' || chr(13) || chr(10) || 'Bcc: y'")
                .update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }
}
