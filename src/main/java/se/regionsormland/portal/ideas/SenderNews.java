package se.regionsormland.portal.ideas;

import java.util.function.Function;
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

  private final SenderReach reach;
  private final ApplicationEventPublisher events;

  SenderNews(SenderReach reach, ApplicationEventPublisher events) {
    this.reach = reach;
    this.events = events;
  }

  @EventListener
  void on(CaseTold told) {
    tell(told.subject(), to -> new SenderTold(to, told.what()));
  }

  @EventListener
  void on(CaseAnswered answered) {
    tell(answered.subject(), to -> new IdeaAnswered(to, answered.answer().sheet()));
  }

  @EventListener
  void on(CaseBecameProject project) {
    tell(project.subject(), to -> new IdeaBecameProject(to, project));
  }

  private void tell(Subject subject, Function<SenderReach.Reached, Object> news) {
    if (subject.kind() == Subject.Kind.IDEA) {
      reach.of(subject.id()).map(news).ifPresent(events::publishEvent);
    }
  }
}
