package se.regionsormland.portal.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.ideas.Confirming.Confirmation;
import se.regionsormland.portal.ideas.event.ConfirmationAsked;
import se.regionsormland.portal.ideas.event.IdeaAnswered;
import se.regionsormland.portal.ideas.event.IdeaSubmitted;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.CaseLogLine;
import se.regionsormland.portal.shared.Secret;
import se.regionsormland.portal.web.FormToken;

@InsideTest
@RecordApplicationEvents
class SubmissionTest {

  @Autowired private Drafts drafts;
  @Autowired private Submission submission;
  @Autowired private Confirming confirming;
  @Autowired private Ideas ideas;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private CaseLog caseLog;
  @Autowired private TestClock clock;
  @Autowired private ApplicationEvents events;

  private SenderKey key;

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void a_confirmed_idea_has_a_reference_two_dates_and_a_line_in_the_diary() {
    var token = askedFor();
    confirming.confirm(token);

    var idea = ideas.find(key).orElseThrow();
    assertThat(idea.state()).isEqualTo(IdeaState.SUBMITTED);
    assertThat(idea.reference()).matches("PP-2027-\\d{4}");
    assertThat(ideas.correspondence(key).inForce().firstAnswerBy())
        .isEqualTo(LocalDate.of(2027, 3, 15));
    assertThat(idea.receivedAt()).isEqualTo(TestClock.START);
    assertThat(caseLog.of(announced().ideaId()))
        .extracting(CaseLogLine::act, CaseLogLine::detail)
        .containsExactly(org.assertj.core.api.Assertions.tuple(Act.RECEIVED, idea.reference()));
  }

  @Test
  void the_announcement_carries_what_the_receipt_needs() {
    var token = askedFor();
    confirming.confirm(token);

    assertThat(announced().receipt().email()).isEqualTo("avsandaren@example.org");
    assertThat(ideas.find(announced().receipt().senderKey())).isEqualTo(ideas.find(key));
    assertThat(announced().channel()).isEqualTo(Channel.PORTAL);
  }

  @Test
  void the_region_knows_and_its_letters_keep_the_language_that_the_sender_chose() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    var token = askedFor();
    confirming.confirm(token);
    LocaleContextHolder.resetLocaleContext();
    var officer = As.signIn(Role.OFFICER);
    var id = announced().ideaId();
    assertThat(submitted.find(id, As.viewer(Role.OFFICER)).orElseThrow().isReadInEnglish())
        .isTrue();
    submitted.answer(id, SomeIdea.answer(), officer);
    As.nobody();
    assertThat(events.stream(IdeaAnswered.class))
        .singleElement()
        .extracting(answered -> answered.to().language())
        .isEqualTo(Locale.ENGLISH);
  }

  @Test
  void confirming_twice_sends_once() {
    var token = askedFor();

    assertThat(confirming.confirm(token)).isPresent();
    assertThat(confirming.confirm(token)).isPresent();

    assertThat(events.stream(IdeaSubmitted.class)).hasSize(1);
  }

  @Test
  void asking_twice_sends_one_letter() {
    askedFor();
    submission.ask(key);

    assertThat(events.stream(ConfirmationAsked.class)).hasSize(1);
  }

  @Test
  void a_link_holds_for_a_day() {
    var token = askedFor();
    clock.advance(Duration.ofHours(24));

    assertThat(confirming.find(token)).contains(new Confirmation.TooLate("avsandaren@example.org"));
    assertThat(confirming.confirm(token)).isEmpty();
    assertThat(ideas.find(key).orElseThrow().state()).isEqualTo(IdeaState.AWAITING_CONFIRMATION);
  }

  @Test
  void a_new_letter_sends_when_the_first_is_too_old() {
    askedFor();
    clock.advance(Duration.ofHours(25));
    submission.askAgain(key, "avsandaren@example.org");

    assertThat(confirming.confirm(lastToken())).isPresent();
  }

  @Test
  void a_token_sends_only_its_own_idea() {
    var token = askedFor();
    var other = draft(SomeIdea.content());
    submission.ask(other);

    assertThat(confirming.confirm(token)).isPresent();
    assertThat(ideas.find(other).orElseThrow().state()).isEqualTo(IdeaState.AWAITING_CONFIRMATION);
  }

  @Test
  void a_letter_to_the_wrong_address_sends_nothing_once_the_address_is_changed() {
    var token = askedFor();
    submission.askAgain(key, "ratt@example.org");

    assertThat(confirming.confirm(token)).isEmpty();
    assertThat(confirming.confirm(lastToken())).isPresent();
    assertThat(announced().receipt().email()).isEqualTo("ratt@example.org");
  }

  @Test
  void a_letter_sends_nothing_but_the_text_it_was_asked_for() {
    var token = askedFor();
    long version = ideas.find(key).orElseThrow().version();
    drafts.save(key, version, SomeIdea.saying("Ny titel", "Ny text"), SomeIdea.contact());

    assertThat(confirming.confirm(token)).isEmpty();
    assertThat(ideas.find(key).orElseThrow().state()).isEqualTo(IdeaState.DRAFT);
  }

  @Test
  void an_idea_without_a_text_or_an_address_waits() {
    key = draft(SomeIdea.empty());
    submission.ask(key);

    assertThat(ideas.find(key).orElseThrow().state()).isEqualTo(IdeaState.DRAFT);
    assertThat(events.stream(ConfirmationAsked.class)).isEmpty();
  }

  private ConfirmToken askedFor() {
    key = draft(SomeIdea.content());
    submission.ask(key);
    return lastToken();
  }

  private SenderKey draft(IdeaContent content) {
    return drafts.save(FormToken.fresh(), 0, content, SomeIdea.contact()).key();
  }

  private ConfirmToken lastToken() {
    return events.stream(ConfirmationAsked.class).toList().getLast().token();
  }

  private IdeaSubmitted announced() {
    return events.stream(IdeaSubmitted.class).findFirst().orElseThrow();
  }

  @Test
  void a_key_that_opens_nothing_finds_nothing() {
    assertThat(ideas.find(new SenderKey(Secret.fresh()))).isEmpty();
    assertThat(ideas.find(new SenderKey(UUID.randomUUID().toString()))).isEmpty();
  }
}
