package se.regionsormland.portal.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.ideas.Drafts.SaveOutcome;
import se.regionsormland.portal.ideas.event.ConfirmationAsked;
import se.regionsormland.portal.ideas.event.DraftSaved;
import se.regionsormland.portal.web.FormToken;

@InsideTest
@RecordApplicationEvents
class DraftsTest {

  @Autowired private Drafts drafts;
  @Autowired private Submission submission;
  @Autowired private Confirming confirming;
  @Autowired private Ideas ideas;
  @Autowired private ApplicationEvents events;

  private final FormToken form = FormToken.fresh();
  private SenderKey key;

  @Test
  void nothing_is_compulsory_in_a_draft() {
    key = drafts.save(form, 0, SomeIdea.empty(), new Contact("", "", "", "")).key();

    assertThat(ideas.find(key).orElseThrow().content()).isEqualTo(SomeIdea.empty());
  }

  @Test
  void everything_written_comes_back_as_it_was() {
    key = drafts.save(form, 0, SomeIdea.content(), SomeIdea.contact()).key();

    var found = ideas.find(key).orElseThrow();
    assertThat(found.content()).isEqualTo(SomeIdea.content());
    assertThat(found.contact()).isEqualTo(SomeIdea.contact());
  }

  @Test
  void who_writes_over_somebody_elses_text_is_shown_it_first() {
    save("Min text");
    long seen = version();
    save(seen, "Den andras text");

    var outcome = save(seen, "Min nya text");

    assertThat(outcome)
        .isInstanceOfSatisfying(
            SaveOutcome.Stale.class,
            stale -> assertThat(stale.theirs().content().text()).isEqualTo("Den andras text"));
    assertThat(text()).isEqualTo("Den andras text");
  }

  @Test
  void the_same_text_twice_is_no_conflict() {
    save("Min text");
    long seen = version();
    save(seen, "Samma text");

    assertThat(save(seen, "Samma text")).isInstanceOf(SaveOutcome.Saved.class);
  }

  @Test
  void what_is_sent_is_not_written_over() {
    save("Min text");
    send();

    assertThat(save(version(), "Min text")).isInstanceOf(SaveOutcome.SentAlready.class);
    assertThat(save(version(), "En annan text")).isInstanceOf(SaveOutcome.SentOtherwise.class);
    assertThat(text()).isEqualTo("Min text");
  }

  @Test
  void the_link_goes_once_to_each_address() {
    save("Min text");
    drafts.sendLink(key);
    drafts.sendLink(key);
    drafts.save(
        key, version(), SomeIdea.content(), new Contact("", "", "en.annan@example.org", ""));
    drafts.sendLink(key);

    assertThat(events.stream(DraftSaved.class))
        .extracting(DraftSaved::email)
        .containsExactly("avsandaren@example.org", "en.annan@example.org");
  }

  @Test
  void without_an_address_no_link_goes() {
    key = drafts.save(form, 0, SomeIdea.content(), new Contact("", "", "", "")).key();
    drafts.sendLink(key);

    assertThat(events.stream(DraftSaved.class)).isEmpty();
  }

  private void send() {
    submission.ask(key);
    var asked = events.stream(ConfirmationAsked.class).findFirst().orElseThrow();
    confirming.confirm(asked.token());
  }

  private SaveOutcome save(String text) {
    return save(0, text);
  }

  private SaveOutcome save(long version, String text) {
    var outcome = drafts.save(form, version, SomeIdea.saying("Titel", text), SomeIdea.contact());
    key = outcome.key();
    return outcome;
  }

  private long version() {
    return ideas.find(key).orElseThrow().version();
  }

  private String text() {
    return ideas.find(key).orElseThrow().content().text();
  }
}
