package se.regionsormland.portal.notification.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.cases.AnswerWords;
import se.regionsormland.portal.cases.Exchange;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.event.ConfirmationAsked;
import se.regionsormland.portal.ideas.event.DraftEnds;
import se.regionsormland.portal.ideas.event.DraftSaved;
import se.regionsormland.portal.ideas.event.IdeaAnswered;
import se.regionsormland.portal.ideas.event.IdeaBecameProject;
import se.regionsormland.portal.ideas.event.IdeaSubmitted;
import se.regionsormland.portal.ideas.event.NewSenderLink;
import se.regionsormland.portal.ideas.event.SenderTold;
import se.regionsormland.portal.notification.post.LetterKind;
import se.regionsormland.portal.notification.post.LetterWriter;
import se.regionsormland.portal.notification.post.LetterWriter.Occasion;
import se.regionsormland.portal.region.Promise;
import se.regionsormland.portal.region.Strategs;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.Links;

/** To the person behind an idea. Each carries the idea's key, so each is sealed. */
@Component
class SenderLetters {

  private static final String NO_REFERENCE_YET = "";

  private final LetterWriter letters;
  private final AnswerWords answers;
  private final Strategs strategs;
  private final Links links;
  private final Clock clock;

  SenderLetters(
      LetterWriter letters, AnswerWords answers, Strategs strategs, Links links, Clock clock) {
    this.letters = letters;
    this.answers = answers;
    this.strategs = strategs;
    this.links = links;
    this.clock = clock;
  }

  @EventListener
  void on(DraftSaved saved) {
    letters.writeLink(
        new Occasion(
            LetterKind.DRAFT_SAVED, saved.ideaId(), saved.senderKey().value(), NO_REFERENCE_YET),
        saved.email(),
        saved.language(),
        page(saved.senderKey(), saved.language()));
  }

  @EventListener
  void on(DraftEnds ends) {
    letters.write(
        new Occasion(
            LetterKind.DRAFT_ENDS,
            ends.ideaId(),
            ends.ideaId() + " " + ends.last(),
            NO_REFERENCE_YET),
        ends.email(),
        ends.language(),
        Map.of(
            "link", page(ends.senderKey(), ends.language()),
            "last", SwedishTime.longDate(ends.last(), ends.language())));
  }

  @EventListener
  void on(ConfirmationAsked asked) {
    letters.writeLink(
        new Occasion(
            LetterKind.CONFIRM_IDEA, asked.ideaId(), asked.token().value(), NO_REFERENCE_YET),
        asked.email(),
        asked.language(),
        links.to(asked.token().page(), asked.language()));
  }

  @EventListener
  void on(NewSenderLink asked) {
    letters.writeLink(
        new Occasion(
            asked.hasComeIn() ? LetterKind.NEW_LINK_TO_IDEA : LetterKind.NEW_LINK_TO_DRAFT,
            asked.ideaId(),
            asked.senderKey().value(),
            NO_REFERENCE_YET),
        asked.email(),
        asked.language(),
        page(asked.senderKey(), asked.language()));
  }

  @EventListener
  void on(IdeaSubmitted submitted) {
    var receipt = submitted.receipt();
    if (receipt == null) {
      return;
    }
    var language = submitted.language();
    var facts = new HashMap<String, @Nullable Object>();
    facts.put("link", page(receipt.senderKey(), language));
    facts.put("arrived", SwedishTime.arrival(submitted.at(), language));
    facts.put("strateg", strategs.forAreas(submitted.areas()));
    facts.put("summaryShown", submitted.summaryShown());
    promised(submitted.promise(), language, facts);
    letters.write(
        new Occasion(
            LetterKind.IDEA_RECEIVED,
            submitted.ideaId(),
            submitted.ideaId().toString(),
            submitted.reference()),
        receipt.email(),
        language,
        facts);
  }

  @EventListener
  void on(SenderTold told) {
    var to = told.to();
    var facts = new HashMap<String, @Nullable Object>();
    facts.put("link", page(to.senderKey(), to.language()));
    facts.put("text", told.what().text());
    var promise = told.what().promise();
    if (promise != null) {
      promised(promise, to.language(), facts);
    }
    letters.write(
        new Occasion(
            kind(told.what()), to.ideaId(), to.ideaId() + " " + told.what(), to.reference()),
        to.email(),
        to.language(),
        facts);
  }

  private static LetterKind kind(Exchange what) {
    return switch (what.kind()) {
      case ASKED -> LetterKind.QUESTION_ASKED;
      case DELAYED -> LetterKind.ANSWER_DELAYED;
      case RESUMED -> LetterKind.CLOCK_GOES_AGAIN;
      case MEETING_MOVED -> LetterKind.MEETING_MOVED;
      case RELATED -> LetterKind.IDEA_RELATED;
      case DIVISION -> LetterKind.IDEA_DIVISION;
      case COMPLETION -> LetterKind.IDEA_COMPLETION;
      case RECEIVED, REPLIED, COMPLETED ->
          throw new IllegalArgumentException("No letter of its own");
    };
  }

  @EventListener
  void on(IdeaAnswered answered) {
    var to = answered.to();
    letters.write(
        new Occasion(
            LetterKind.IDEA_ANSWERED,
            to.ideaId(),
            to.ideaId() + " " + answered.sheet(),
            to.reference()),
        to.email(),
        to.language(),
        Map.of(
            "link", page(to.senderKey(), to.language()),
            "sentence", answered.sheet().sentence(),
            "parts", answers.parts(answered.sheet())));
  }

  /** In the region's own words alone. */
  @EventListener
  void on(IdeaBecameProject made) {
    var to = made.to();
    var project = made.project();
    letters.write(
        new Occasion(LetterKind.PROJECT_MADE, to.ideaId(), project.page(), to.reference()),
        to.email(),
        to.language(),
        Map.of(
            "link", page(to.senderKey(), to.language()),
            "title", project.title(),
            "number", project.number(),
            "project", links.to(project.page(), to.language())));
  }

  private String page(SenderKey key, Locale language) {
    return links.to(key.page(), language);
  }

  /** A day that has passed is not promised: the letter says that it is late. */
  private void promised(Promise promise, Locale language, Map<String, @Nullable Object> facts) {
    var today = SwedishTime.today(clock);
    facts.put(
        "promised", promise.isLate(today) ? "notification.late" : "notification.first-answer");
    facts.put("firstAnswerBy", shown(promise.firstAnswerBy(), language));
    facts.put("groupMeets", shown(promise.meetingFrom(today), language));
  }

  private static @Nullable String shown(@Nullable LocalDate day, Locale language) {
    return day == null ? null : SwedishTime.longDate(day, language);
  }
}
