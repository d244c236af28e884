package se.regionsormland.portal.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.assessment.AnswerClock;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;

/** What the database holds of an idea that has been sent, whatever the portal would ask of it. */
@InsideTest
class SentStaysTest {

  @Autowired private SubmittedIdeas submitted;
  @Autowired private AnswerClock clock;
  @Autowired private JdbcClient jdbc;

  @Value("${spring.flyway.url}")
  private String url;

  private Viewer officer;
  private UUID sent;

  @BeforeEach
  void anIdeaIsSent() {
    officer = As.signIn(Role.OFFICER);
    sent = submitted.registerByHand(SomeIdea.byTelephone(LocalDate.of(2027, 3, 1)), officer);
  }

  @AfterEach
  void signOut() {
    As.nobody();
  }

  private int change(String what) {
    return jdbc.sql("UPDATE idea SET " + what + " WHERE id = :id").param("id", sent).update();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title = 'x'",
        "text = 'x'",
        "change = 'x'",
        "kind = 'PRE_STUDY'",
        "needs = '{MONEY}'",
        "amount = 1",
        "amount_unknown = NOT amount_unknown",
        "answer_before = '2030-01-01'",
        "municipalities = '{}'",
        "other_places = 'x'",
        "summary_allowed = NOT summary_allowed",
        "summary = 'x'",
        "contact_name = 'x'",
        "organisation = 'x'",
        "email = 'x@example.org'",
        "telephone = 'x'",
        "reference = 'x'",
        "reference = NULL",
        "received_at = received_at - interval '1 day'",
        "strategy_edition = 99",
        "areas = '{7}'",
        "channel = 'MAIL'",
        "created_at = created_at - interval '1 day'",
        "id = gen_random_uuid()"
      })
  void what_its_sender_and_the_receipt_said_is_not_rewritten(String change) {
    assertThatThrownBy(() -> change(change))
        .rootCause()
        .hasMessageContaining("What has been sent is not rewritten");
  }

  @Test
  void what_has_been_sent_does_not_disappear() {
    assertThatThrownBy(() -> jdbc.sql("DELETE FROM idea WHERE id = :id").param("id", sent).update())
        .rootCause()
        .hasMessageContaining("What has been sent does not disappear");
  }

  @Test
  void the_answer_is_given_once() {
    submitted.answer(sent, SomeIdea.answer(), officer);
    for (var part :
        new String[] {
          "answered_at = now()", "answered_at = NULL, state = 'SUBMITTED', sender_choice = NULL"
        }) {
      assertThatThrownBy(() -> change(part))
          .as(part)
          .rootCause()
          .hasMessageContaining("What has been sent is not rewritten");
    }
  }

  @Test
  void not_even_the_tables_owner_rewrites_an_answer_or_what_was_told() {
    submitted.answer(sent, SomeIdea.answer(), officer);
    clock.tellDelay(another(), LocalDate.of(2027, 4, 1), "Vi väntar.", officer);
    for (var what :
        new String[] {
          "UPDATE case_answer SET sentence = 'x'",
          "UPDATE case_answer SET answered_by = 'x'",
          "DELETE FROM case_answer",
          "UPDATE case_exchange SET text = 'x'",
          "UPDATE case_exchange SET answer_by = answer_by + 1",
          "DELETE FROM case_exchange"
        }) {
      assertThatThrownBy(() -> owner().sql(what).update())
          .as(what)
          .rootCause()
          .hasMessageContaining("What has been sent is not rewritten");
    }
  }

  @Test
  void what_is_answered_has_an_answer() {
    assertThatThrownBy(() -> change("state = 'ANSWERED', answered_at = now()"))
        .rootCause()
        .hasMessageContaining("What is answered has an answer");
  }

  private String another() {
    var id = submitted.registerByHand(SomeIdea.byTelephone(LocalDate.of(2027, 3, 1)), officer);
    return submitted.find(id, officer).orElseThrow().reference();
  }

  private JdbcClient owner() {
    return JdbcClient.create(new DriverManagerDataSource(url, "portal_owner", "portal_owner"));
  }

  @Test
  void who_sent_it_can_be_blotted_out_but_never_be_somebody_else() {
    assertThat(change("contact_name = '', organisation = '', email = '', telephone = ''")).isOne();
    assertThatThrownBy(() -> change("contact_name = 'En annan'")).isNotNull();
  }
}
