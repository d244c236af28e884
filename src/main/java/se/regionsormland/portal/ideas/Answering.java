package se.regionsormland.portal.ideas;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.cases.AnswerSheet;
import se.regionsormland.portal.cases.AnswerWords;
import se.regionsormland.portal.ideas.event.IdeaAnswered;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.web.NotFound;

/** What the region does with an idea that it has. */
@Component
class Answering {

  private final IdeaRepository ideas;
  private final SenderKeys keys;
  private final Reception reception;
  private final AnswerWords words;
  private final CaseLog caseLog;
  private final ApplicationEventPublisher events;

  Answering(
      IdeaRepository ideas,
      SenderKeys keys,
      Reception reception,
      AnswerWords words,
      CaseLog caseLog,
      ApplicationEventPublisher events) {
    this.ideas = ideas;
    this.keys = keys;
    this.reception = reception;
    this.words = words;
    this.caseLog = caseLog;
    this.events = events;
  }

  void answer(UUID id, AnswerSheet sheet, Viewer by) {
    var idea = locked(id);
    var filed = words.filed(sheet);
    idea.answer(filed, reception.now());
    reception.keep(idea);
    caseLog.add(id, DoneBy.of(by), Act.ANSWERED, sheet.sentence());
    @Nullable String email = idea.contact().hasEmail() ? idea.contact().email() : null;
    events.publishEvent(
        new IdeaAnswered(
            id,
            idea.reference(),
            by.name(),
            email,
            email == null ? null : keys.giveByLetter(id),
            idea.language(),
            filed));
  }

  void hideSummary(UUID id, String reason, Viewer by) {
    var idea = locked(id);
    if (idea.summaryShown()) {
      idea.hideSummary();
      caseLog.add(id, DoneBy.of(by), Act.SUMMARY_HIDDEN, reason);
    }
  }

  void showSummary(UUID id, String reason, Viewer by) {
    var idea = locked(id);
    if (!idea.summaryShown() && idea.showSummary(reception.now())) {
      caseLog.add(id, DoneBy.of(by), Act.SUMMARY_SHOWN, reason);
    }
  }

  private Idea locked(UUID id) {
    return ideas.lockSubmitted(id).orElseThrow(NotFound::new);
  }
}
