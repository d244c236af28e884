package se.regionsormland.portal.ideas;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.cases.event.CaseAnswered;
import se.regionsormland.portal.cases.event.CaseBecameProject;
import se.regionsormland.portal.cases.event.CaseTold;
import se.regionsormland.portal.ideas.event.IdeaAnswered;
import se.regionsormland.portal.ideas.event.IdeaBecameProject;
import se.regionsormland.portal.ideas.event.SenderTold;
import se.regionsormland.portal.records.Subject;

/** What the region says in an idea's case goes to its sender by letter, where an address is. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SenderNews {

  private final IdeaRepository ideas;
  private final SenderKeys keys;
  private final ApplicationEventPublisher events;

  SenderNews(IdeaRepository ideas, SenderKeys keys, ApplicationEventPublisher events) {
    this.ideas = ideas;
    this.keys = keys;
    this.events = events;
  }

  @EventListener
  void on(CaseTold told) {
    reached(told.subject())
        .map(idea ->
            new SenderTold(
                idea.id(),
                idea.reference(),
                idea.contact().email(),
                keys.giveByLetter(idea.id()),
                idea.language(),
                told.what()))
        .ifPresent(events::publishEvent);
  }

  @EventListener
  void on(CaseAnswered answered) {
    reached(answered.subject())
        .map(idea ->
            new IdeaAnswered(
                idea.id(),
                idea.reference(),
                idea.contact().email(),
                keys.giveByLetter(idea.id()),
                idea.language(),
                answered.answer().sheet()))
        .ifPresent(events::publishEvent);
  }

  @EventListener
  void on(CaseBecameProject project) {
    reached(project.subject())
        .map(idea ->
            new IdeaBecameProject(
                idea.id(),
                idea.reference(),
                idea.contact().email(),
                keys.giveByLetter(idea.id()),
                idea.language(),
                project))
        .ifPresent(events::publishEvent);
  }

  private Optional<Idea> reached(Subject subject) {
    return subject.kind() == Subject.Kind.IDEA
        ? ideas.findById(subject.id()).filter(idea -> idea.contact().hasEmail())
        : Optional.empty();
  }
}
