package se.regionsormland.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionsormland.portal.notification.LetterTestData.SENDER;
import static se.regionsormland.portal.notification.LetterTestData.answered;
import static se.regionsormland.portal.notification.LetterTestData.confirmationAsked;
import static se.regionsormland.portal.notification.LetterTestData.draftSaved;
import static se.regionsormland.portal.notification.LetterTestData.key;
import static se.regionsormland.portal.notification.LetterTestData.sheet;
import static se.regionsormland.portal.notification.LetterTestData.submitted;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;

/** Whoever has the link has the draft: no page for staff may hold it, or to whom it went. */
@PortalTest
@Transactional
class SealedLettersTest {

  private static final String OPEN = "Ett öppet brev om PP-2027-0099";

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;

  private final String key = key();

  @BeforeEach
  void lettersOfEveryKind() {
    jdbc.sql("DELETE FROM letter").update();
    transaction.executeWithoutResult(_ ->
        List.of(
                draftSaved(key),
                confirmationAsked("engangs-" + key),
                submitted("PP-2027-0098", SENDER, key),
                answered("PP-2027-0098", key, sheet()))
            .forEach(events::publishEvent));
    openLetter();
  }

  private void openLetter() {
    jdbc.sql(
            """
            INSERT INTO letter (id, idempotency_key, kind, sealed, recipient, subject, body, language,
                                state, next_attempt_at, created_at)
            VALUES (gen_random_uuid(), 'open', 'OFFICERS_NEW_IDEA', false, 'alla@example.org',
                    :subject, 'Öppna ärendet', 'sv', 'WAITING', now(), now())
            """)
        .param("subject", OPEN)
        .update();
  }

  private String body(String path) {
    return new String(
        mvc.get()
            .uri(URI.create(path))
            .with(As.with(Role.values()))
            .exchange()
            .getMvcResult()
            .getResponse()
            .getContentAsByteArray(),
        StandardCharsets.UTF_8);
  }

  private UUID idOf(String kind) {
    return jdbc.sql("SELECT id FROM letter WHERE kind = :kind")
        .param("kind", kind)
        .query(UUID.class)
        .single();
  }

  @Test
  void the_letters_are_there_with_key_and_address() {
    assertThat(
            jdbc.sql("SELECT count(*) FROM letter WHERE recipient = :to AND body LIKE :key")
                .param("to", SENDER)
                .param("key", "%" + key + "%")
                .query(Integer.class)
                .single())
        .isEqualTo(4);
  }

  @Test
  void staff_see_that_there_are_letters_but_neither_key_nor_address_nor_what_they_are_about() {
    assertThat(body("/administration/brev"))
        .contains("En avsändare (förseglat)")
        .doesNotContain(key)
        .doesNotContain(SENDER)
        .doesNotContain("utkast")
        .doesNotContain("Bekräfta")
        .doesNotContain("PP-2027-0098");
    assertThat(body("/administration")).doesNotContain(key).doesNotContain(SENDER);
  }

  @Test
  void a_failed_sealed_letter_is_listed_without_its_address() {
    fail("SendFailedException 550");
    assertThat(body("/administration/brev"))
        .contains("Brev som inte gick fram", "SendFailedException 550", "alla@example.org")
        .doesNotContain(key)
        .doesNotContain(SENDER);
  }

  @Test
  void a_sealed_letter_has_no_page() {
    for (var kind : List.of("DRAFT_SAVED", "CONFIRM_IDEA", "IDEA_RECEIVED", "IDEA_ANSWERED")) {
      assertThat(mvc.get().uri("/administration/brev/" + idOf(kind)).with(As.administrator()))
          .hasStatus(404);
    }
  }

  @Test
  void an_open_letter_can_be_read() {
    assertThat(body("/administration/brev/" + idOf("OFFICERS_NEW_IDEA")))
        .contains(OPEN, "Öppna ärendet", "alla@example.org");
  }

  @Test
  void what_staff_read_from_has_no_sealed_content_at_all() {
    assertThat(
            jdbc.sql(
                    """
                    SELECT count(*) FROM staff_letter
                    WHERE sealed AND (recipient IS NOT NULL OR subject IS NOT NULL OR body IS NOT NULL)
                    """)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void the_demos_mailbox_does_not_exist_outside_the_demo() {
    assertThat(mvc.get().uri("/demo/brevlada")).hasStatus(404);
  }

  @Test
  void a_failed_open_letter_is_sent_again_when_an_administrator_says_so() {
    fail("SendFailedException 451");
    var id = idOf("OFFICERS_NEW_IDEA");
    tryAgain(id);
    assertThat(
            jdbc.sql("SELECT id FROM letter WHERE state = 'WAITING' AND attempts = 0")
                .query(UUID.class)
                .list())
        .containsExactly(id);
  }

  @Test
  void of_a_sealed_letter_that_was_given_up_nothing_is_left_to_send() {
    fail("SendFailedException 451");
    tryAgain(idOf("DRAFT_SAVED"));
    assertThat(
            jdbc.sql("SELECT count(*) FROM letter WHERE state <> 'FAILED'")
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(body("/administration/brev"))
        .contains("/administration/brev/" + idOf("OFFICERS_NEW_IDEA") + "/nytt-forsok")
        .doesNotContain("/administration/brev/" + idOf("DRAFT_SAVED"));
  }

  /** As the outbox does when it gives up. */
  private void fail(String why) {
    jdbc.sql(
            """
            UPDATE letter SET state = 'FAILED', attempts = 8, last_error = :why,
                body = CASE WHEN sealed THEN NULL ELSE body END,
                recipient = CASE WHEN sealed THEN '' ELSE recipient END
            """)
        .param("why", why)
        .update();
  }

  private void tryAgain(UUID id) {
    assertThat(
            mvc.post()
                .uri("/administration/brev/" + id + "/nytt-forsok")
                .with(As.administrator())
                .with(SecurityMockMvcRequestPostProcessors.csrf()))
        .hasStatus3xxRedirection();
  }

  @Test
  void a_long_list_is_read_page_by_page_and_every_letter_once() {
    jdbc.sql("DELETE FROM letter").update();
    jdbc.sql(
            """
            INSERT INTO letter (id, idempotency_key, kind, sealed, recipient, subject, body, language,
                                state, next_attempt_at, created_at)
            SELECT gen_random_uuid(), 'many' || n, 'OFFICERS_NEW_IDEA', false, 'alla@example.org',
                   'ämne-' || lpad(n::text, 3, '0') || '.', '', 'sv', 'WAITING', now(), now()
            FROM generate_series(1, 60) n
            """)
        .update();
    var seen = new TreeSet<String>();
    var path = "/administration/brev";
    for (int pages = 0; pages < 3; pages++) {
      var html = body(path);
      Pattern.compile("ämne-\\d+\\.")
          .matcher(html)
          .results()
          .forEach(found -> assertThat(seen.add(found.group())).isTrue());
      var next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(html);
      path = next.find() ? HtmlUtils.htmlUnescape(next.group(1)) : "";
    }
    assertThat(seen).hasSize(60);
    assertThat(path).isEmpty();
  }

  @Test
  void a_marker_that_was_changed_by_hand_is_the_beginning() {
    for (var marker :
        List.of(
            "x", "_", "2027-01-01T00:00:00Z_x", "+9999999-01-01T00:00:00Z_" + UUID.randomUUID())) {
      assertThat(
              mvc.get().uri("/administration/brev").param("efter", marker).with(As.administrator()))
          .hasStatusOk();
    }
  }
}
