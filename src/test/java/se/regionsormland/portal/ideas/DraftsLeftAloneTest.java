package se.regionsormland.portal.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.requests.Requests;
import se.regionsormland.portal.requests.SomeRequest;
import se.regionsormland.portal.retention.NightlyErasure;
import se.regionsormland.portal.web.FormToken;

@InsideTest
class DraftsLeftAloneTest {

  @Autowired private Drafts drafts;
  @Autowired private Requests requests;
  @Autowired private Ideas ideas;
  @Autowired private Submission submission;
  @Autowired private DraftsLeftAlone leftAlone;
  @Autowired private NightlyErasure night;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;

  private final String email = "ensam-" + UUID.randomUUID() + "@example.org";

  @AfterEach
  void now() {
    clock.reset();
  }

  private SenderKey draft(String email) {
    var contact = new Contact("", "", email, "");
    return drafts.save(FormToken.fresh(), 0, SomeIdea.content(), contact).key();
  }

  private void afterDays(int days) {
    clock.set(TestClock.START.plus(Duration.ofDays(days)));
    leftAlone.warn();
    night.erase();
  }

  private List<String> letters() {
    return jdbc.sql("SELECT body FROM letter WHERE recipient = :email AND kind = 'DRAFT_ENDS'")
        .param("email", email)
        .query(String.class)
        .list();
  }

  @Test
  void it_is_erased_after_a_year_with_one_letter_a_week_before_and_the_letter_goes_with_it() {
    var key = draft(email);
    afterDays(350);
    assertThat(letters()).isEmpty();

    afterDays(359);
    afterDays(360);
    assertThat(letters())
        .singleElement()
        .satisfies(letter -> assertThat(letter).contains("1 mars 2028", "/mina-ideer/"));
    assertThat(ideas.find(key)).isPresent();

    afterDays(366);
    assertThat(ideas.find(key)).as("promised through the last day").isPresent();
    afterDays(368);
    assertThat(ideas.find(key)).isEmpty();
    assertThat(letters()).isEmpty();
  }

  @Test
  void a_request_that_is_left_alone_goes_with_its_money_and_its_letter_calls_it_a_request() {
    var contact = new Contact("Avsändaren", "", email, "");
    var money = SomeRequest.numbers();
    var written = SomeRequest.saying("Cykelväg", "Vi vill bygga en.", money, contact);
    var key = requests.save(FormToken.fresh(), 0, written, null).key();
    afterDays(360);
    assertThat(letters())
        .singleElement()
        .satisfies(letter -> assertThat(letter).contains("mars 2028").doesNotContain("idé"));
    afterDays(368);
    assertThat(ideas.find(key)).isEmpty();
    assertThat(requests.find(key)).isEmpty();
    assertThat(letters()).isEmpty();
  }

  @Test
  void without_an_address_it_is_erased_after_a_year() {
    var key = draft("");
    afterDays(365);
    assertThat(ideas.find(key)).isPresent();
    afterDays(367);
    assertThat(ideas.find(key)).isEmpty();
  }

  @Test
  void an_awaiting_one_is_a_draft_too() {
    var key = draft(email);
    submission.ask(key);
    afterDays(360);
    afterDays(368);
    assertThat(ideas.find(key)).isEmpty();
  }

  @Test
  void who_keeps_it_keeps_it_for_as_long_again() {
    var key = draft(email);
    afterDays(360);
    drafts.keep(key);
    afterDays(400);
    assertThat(ideas.find(key)).isPresent();
  }

  @Test
  void what_has_been_sent_is_never_erased_by_time() {
    var key = draft(email);
    jdbc.sql("UPDATE idea SET changed_at = '2020-01-01' WHERE email = :email")
        .param("email", email)
        .update();
    submission.ask(key);
    jdbc.sql(
            """
            UPDATE idea SET state = 'SUBMITTED', reference = :email, received_at = now()
            WHERE email = :email
            """)
        .param("email", email)
        .update();
    afterDays(700);
    assertThat(ideas.find(key)).isPresent();
    afterDays(4000);
    assertThat(
            jdbc.sql("SELECT count(*) FROM idea WHERE email = :email")
                .param("email", email)
                .query(Integer.class)
                .single())
        .isOne();
  }
}
