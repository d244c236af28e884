package se.regionsormland.portal.ideas;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.cases.CaseRoom;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.web.NotFound;

/** An idea as what a case is about. */
@Component
class IdeaCase implements CaseRoom {

  private final IdeaRepository ideas;

  IdeaCase(IdeaRepository ideas) {
    this.ideas = ideas;
  }

  @Override
  public Subject.Kind kind() {
    return Subject.Kind.IDEA;
  }

  @Override
  public void answered(UUID id, Instant at) {
    var idea = ideas.lockSubmitted(id).orElseThrow(NotFound::new);
    idea.answered(at);
    ideas.saveAndFlush(idea);
  }
}
