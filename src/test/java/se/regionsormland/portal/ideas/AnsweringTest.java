package se.regionsormland.portal.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.cases.AnswerWords;
import se.regionsormland.portal.cases.CaseRecords;
import se.regionsormland.portal.cases.NotAwaitingAnswer;
import se.regionsormland.portal.ideas.event.IdeaAnswered;
import se.regionsormland.portal.ideas.event.IdeaSubmitted;
import se.regionsormland.portal.ideas.event.SenderChose;
import se.regionsormland.portal.ideas.published.PublicIdea;
import se.regionsormland.portal.ideas.published.PublicIdeaFilter;
import se.regionsormland.portal.ideas.published.PublicIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.CaseLogLine;
import se.regionsormland.portal.records.Subject;

@InsideTest
@RecordApplicationEvents
class AnsweringTest {

  @Autowired private SubmittedIdeas submitted;
  @Autowired private CaseRecords cases;
  @Autowired private Ideas ideas;
  @Autowired private AnswerWords words;
  @Autowired private PublicIdeas publicIdeas;
  @Autowired private CaseLog caseLog;
  @Autowired private ApplicationEvents events;

  private Viewer officer;

  @BeforeEach
  void signIn() {
    officer = As.signIn(Role.OFFICER);
  }

  @AfterEach
  void signOut() {
    As.nobody();
  }

  @Test
  void what_came_by_telephone_counts_from_the_day_it_came() {
    var id = entered(LocalDate.of(2027, 2, 22));

    var idea = submitted.find(id, As.viewer(Role.OFFICER)).orElseThrow();
    assertThat(cases.correspondence(Subject.idea(id), officer).inForce().firstAnswerBy())
        .isEqualTo(LocalDate.of(2027, 3, 8));
    assertThat(idea.came().channel()).isEqualTo(Channel.TELEPHONE);
    assertThat(idea.state()).isEqualTo(IdeaState.SUBMITTED);
    assertThat(acts(id)).containsExactly(Act.REGISTERED_BY_HAND);
  }

  @Test
  void what_came_by_telephone_can_be_followed_by_who_rang() {
    entered(LocalDate.of(2027, 3, 1));

    var announced = events.stream(IdeaSubmitted.class).findFirst().orElseThrow();
    assertThat(ideas.find(announced.receipt().senderKey())).isPresent();
  }

  @Test
  void the_same_entry_twice_is_one_idea() {
    var entry = SomeIdea.byTelephone(LocalDate.of(2027, 3, 1));

    assertThat(submitted.registerByHand(entry, officer))
        .isEqualTo(submitted.registerByHand(entry, officer));
    assertThat(events.stream(IdeaSubmitted.class)).hasSize(1);
  }

  @Test
  void the_owner_reads_the_answer_and_chooses_and_may_choose_again() {
    var id = entered(LocalDate.of(2027, 3, 1));
    submitted.answer(id, SomeIdea.answer(), officer);
    var key = events.stream(IdeaAnswered.class).findFirst().orElseThrow().to().senderKey();

    assertThat(ideas.answer(key).orElseThrow().sheet()).isEqualTo(words.filed(SomeIdea.answer()));
    ideas.choose(key, SenderChoice.WAIT);
    ideas.choose(key, SenderChoice.WAIT);
    ideas.choose(key, SenderChoice.GO_ON);

    assertThat(events.stream(SenderChose.class))
        .extracting(SenderChose::choice)
        .containsExactly(SenderChoice.WAIT, SenderChoice.GO_ON);
    assertThat(caseLog.of(id))
        .extracting(CaseLogLine::detail)
        .endsWith("Vi väntar", "Vi går vidare");
  }

  @Test
  void an_idea_that_its_owner_has_stopped_can_be_read_and_seeks_nobody() {
    var mark = "zork" + UUID.randomUUID().toString().substring(0, 8);
    var content = SomeIdea.publicNeeding(Need.PARTNER, "Dammar vid " + mark);
    var id =
        submitted.registerByHand(
            new HandEntry(
                UUID.randomUUID(),
                Channel.MAIL,
                LocalDate.of(2027, 3, 1),
                content,
                SomeIdea.contact()),
            officer);
    var key = events.stream(IdeaSubmitted.class).findFirst().orElseThrow().receipt().senderKey();
    submitted.answer(id, SomeIdea.answer(), officer);
    assertThat(seeking(mark)).hasSize(1);
    var needs = new PublicIdeaFilter(null, null, Need.PARTNER, mark);
    assertThat(publicIdeas.list(needs, null).items()).hasSize(1);
    ideas.choose(key, SenderChoice.STOP);
    assertThat(publicIdeas.list(needs, null).items()).isEmpty();
    assertThat(seeking(mark)).isEmpty();
    var filter = new PublicIdeaFilter(null, null, null, mark);
    assertThat(publicIdeas.list(filter, null).items()).singleElement().matches(PublicIdea::stopped);
  }

  private List<PublicIdea> seeking(String mark) {
    return publicIdeas.seekingPartners(null, null, mark, 100).stream()
        .filter(idea -> idea.summary().contains(mark))
        .toList();
  }

  @Test
  void two_officers_answer_and_one_answer_stands() throws Exception {
    var id = entered(LocalDate.of(2027, 3, 1));
    Callable<Boolean> answering =
        () -> {
          As.signIn(Role.OFFICER);
          try {
            submitted.answer(id, SomeIdea.answer(), officer);
            return true;
          } catch (NotAwaitingAnswer e) {
            return !e.getMessage().endsWith("ANSWERED");
          }
        };
    try (var both = Executors.newFixedThreadPool(2)) {
      var results = both.invokeAll(List.of(answering, answering));
      assertThat(results).extracting(one -> one.get()).containsExactlyInAnyOrder(true, false);
    }
    assertThat(acts(id)).containsOnlyOnce(Act.ANSWERED);
  }

  @Test
  void what_is_withdrawn_is_closed_and_nothing_disappears() {
    var id = entered(LocalDate.of(2027, 3, 1));
    var key = events.stream(IdeaSubmitted.class).findFirst().orElseThrow().receipt().senderKey();
    ideas.withdraw(key);
    ideas.withdraw(key);

    assertThat(submitted.find(id, As.viewer(Role.OFFICER)).orElseThrow().content())
        .isEqualTo(SomeIdea.content());
    assertThat(acts(id)).containsOnlyOnce(Act.WITHDRAWN);
    assertThatThrownBy(() -> submitted.answer(id, SomeIdea.answer(), officer))
        .isInstanceOf(NotAwaitingAnswer.class);
  }

  @Test
  void a_summary_can_be_hidden_and_shown_again_with_a_reason_in_the_diary() {
    var entry =
        new HandEntry(
            UUID.randomUUID(),
            Channel.MAIL,
            LocalDate.of(2027, 3, 1),
            SomeIdea.publicWith("Dammar", "Dammar på skolgården."),
            SomeIdea.contact());
    var id = submitted.registerByHand(entry, officer);
    var reference = submitted.find(id, As.viewer(Role.OFFICER)).orElseThrow().reference();
    assertThat(publicIdeas.find(reference)).isPresent();

    submitted.hideSummary(id, "Namn på en person", officer);
    assertThat(publicIdeas.find(reference)).isEmpty();

    submitted.showSummary(id, "Ägaren vill.", officer);
    assertThat(publicIdeas.find(reference)).isPresent();
    assertThat(acts(id))
        .containsExactly(Act.REGISTERED_BY_HAND, Act.SUMMARY_HIDDEN, Act.SUMMARY_SHOWN);
  }

  @Test
  void what_the_owner_does_not_allow_is_never_shown() {
    var id = entered(LocalDate.of(2027, 3, 1));
    submitted.showSummary(id, "Ägaren vill.", officer);

    assertThat(
            publicIdeas.find(submitted.find(id, As.viewer(Role.OFFICER)).orElseThrow().reference()))
        .isEmpty();
    assertThat(acts(id)).doesNotContain(Act.SUMMARY_SHOWN);
  }

  @Test
  void only_officers_enter_and_answer() {
    As.signIn(Role.ASSESSOR, Role.ADMINISTRATOR);
    var entry = SomeIdea.byTelephone(LocalDate.of(2027, 3, 1));

    assertThatThrownBy(() -> submitted.registerByHand(entry, officer))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> submitted.answer(UUID.randomUUID(), SomeIdea.answer(), officer))
        .isInstanceOf(AccessDeniedException.class);
  }

  private UUID entered(LocalDate received) {
    return submitted.registerByHand(SomeIdea.byTelephone(received), officer);
  }

  private List<Act> acts(UUID id) {
    return caseLog.of(id).stream().map(CaseLogLine::act).toList();
  }
}
