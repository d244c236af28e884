package se.regionsormland.portal.notification.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.TestConflicts;
import se.regionsormland.portal.TestDatabase;
import se.regionsormland.portal.assessment.AnswerClock;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.assessment.Cases;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.Accounts;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.NewAccount;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.Opinions;
import se.regionsormland.portal.opinions.TestMembers;

/** One letter a working day to who has something to do. */
@InsideTest
class DigestTest {

  @Autowired private Digest digest;
  @Autowired private Cases cases;
  @Autowired private CaseIdeas ideas;
  @Autowired private AnswerClock answerClock;
  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;
  @Autowired private TestConflicts conflicts;
  @Autowired private TestMembers members;
  @Autowired private Opinions opinions;
  @Autowired private SubmittedIdeas submitted;

  private final String address = UUID.randomUUID() + "@example.org";
  private final String title = "kanarie-" + UUID.randomUUID();
  private String reference;
  private UUID officer;

  @BeforeEach
  void anOfficerHasACase() {
    TestDatabase.owner(jdbc).sql("DELETE FROM digest_day").update();
    accounts.open(
        new NewAccount(address, "Handläggaren", "en lång mening att minnas", Set.of(Role.OFFICER)));
    officer =
        jdbc.sql("SELECT id FROM account WHERE username = :address")
            .param("address", address)
            .query(UUID.class)
            .single();
    reference = ideas.came(title);
    ideas.draft(title + "-utkast");
    As.signIn(Role.OFFICER);
    var _ = cases.take(reference, null, new Viewer(officer, "Handläggaren", Set.of(Role.OFFICER)));
    As.nobody();
  }

  @AfterEach
  void leave() {
    As.nobody();
    clock.reset();
    conflicts.openAll();
    members.leave();
  }

  private List<String> writtenAt(String time) {
    clock.set(Instant.parse(time));
    digest.write();
    return jdbc.sql("SELECT body FROM letter WHERE recipient = :address AND kind = 'OFFICERS_DAY'")
        .param("address", address)
        .query(String.class)
        .list();
  }

  @Test
  void what_is_due_within_three_working_days_goes_by_one_letter_with_nothing_of_the_text() {
    assertThat(writtenAt("2027-03-09T06:30:00Z")).as("four days before").isEmpty();
    assertThat(writtenAt("2027-03-10T05:30:00Z")).as("before seven").isEmpty();
    assertThat(writtenAt("2027-03-10T06:30:00Z"))
        .singleElement()
        .satisfies(body ->
            assertThat(body)
                .contains(reference, "berätta skälet för avsändaren före datumet")
                .doesNotContain(title));
    assertThat(writtenAt("2027-03-10T09:00:00Z")).as("once a day").hasSize(1);
  }

  @Test
  void who_waits_for_the_sender_is_reminded_after_ten_working_days_and_every_fifth() {
    clock.set(Instant.parse("2027-03-08T08:00:00Z"));
    var officer = As.signIn(Role.OFFICER);
    answerClock.pause(reference, "Vi har frågat om tomten.", officer);
    As.nobody();
    assertThat(writtenAt("2027-03-19T08:00:00Z")).as("nine").isEmpty();
    assertThat(writtenAt("2027-03-22T08:00:00Z"))
        .singleElement()
        .satisfies(body -> assertThat(body).contains("Väntar på avsändaren", reference));
    assertThat(writtenAt("2027-03-23T08:00:00Z")).as("eleven").hasSize(1);
    // Good Friday and Easter Monday are no working days.
    assertThat(writtenAt("2027-03-31T08:00:00Z")).as("fifteen").hasSize(2);
  }

  @Test
  void a_case_is_not_named_to_whom_it_is_closed() {
    var officer = new Viewer(this.officer, "Handläggaren", Set.of(Role.OFFICER));
    var open = ideas.came(title);
    As.signIn(Role.OFFICER);
    var _ = cases.take(open, null, officer);
    var subject = cases.read(reference, As.viewer(Role.OFFICER)).idea().id();
    As.nobody();
    conflicts.close(subject, officer.id());
    assertThat(writtenAt("2027-03-17T06:30:00Z"))
        .singleElement()
        .satisfies(body -> assertThat(body).contains(open).doesNotContain(reference));
  }

  @Test
  void who_is_late_with_an_opinion_is_reminded_by_the_same_letter_and_nobody_else_is() {
    members.member(Role.ASSESSOR);
    members.lookAt(reference, new Viewer(officer, "Handläggaren", Set.of()), assessor());
    As.signIn(Role.ASSESSOR);
    opinions.give(reference, TestMembers.saying("Ja"), 0, assessor());
    As.nobody();
    assertThat(writtenAt("2027-03-08T08:00:00Z")).as("her last day").isEmpty();
    assertThat(writtenAt("2027-03-16T06:30:00Z"))
        .singleElement()
        .satisfies(body ->
            assertThat(body)
                .contains(
                    "Datumet har gått ut", "Din bedömning är sen", "/bedomningar/" + reference)
                .doesNotContain(title));
    assertThat(lettersTo(assessor().id() + "@example.org")).isEmpty();
  }

  @Test
  void nobody_is_reminded_of_an_opinion_about_a_case_that_is_closed_to_her() {
    var her = new Viewer(officer, "Handläggaren", Set.of());
    var open = ideas.came(title);
    members.lookAt(reference, her);
    members.lookAt(open, her);
    members.isInConflict(reference, her);
    As.nobody();
    assertThat(writtenAt("2027-03-09T06:30:00Z"))
        .singleElement()
        .satisfies(
            body -> assertThat(body).contains("/bedomningar/" + open).doesNotContain(reference));
  }

  @Test
  void nobody_is_reminded_of_an_opinion_about_a_case_that_has_got_its_answer() {
    members.lookAt(reference, new Viewer(officer, "Handläggaren", Set.of()));
    assertThat(writtenAt("2027-03-09T06:30:00Z"))
        .singleElement()
        .satisfies(body -> assertThat(body).contains("Din bedömning är sen"));
    var viewer = As.signIn(Role.OFFICER);
    var id = cases.read(reference, viewer).idea().id();
    submitted.answer(id, SomeIdea.answer(), viewer);
    As.nobody();
    assertThat(writtenAt("2027-03-10T06:30:00Z")).as("no second letter").hasSize(1);
  }

  private static Viewer assessor() {
    return As.viewer(Role.ASSESSOR);
  }

  private List<String> lettersTo(String recipient) {
    return jdbc.sql("SELECT body FROM letter WHERE recipient = :address AND body LIKE :reference")
        .param("address", recipient)
        .param("reference", "%" + reference + "%")
        .query(String.class)
        .list();
  }

  @Test
  void nothing_is_written_on_a_day_off() {
    assertThat(writtenAt("2027-03-13T08:00:00Z")).isEmpty();
  }
}
