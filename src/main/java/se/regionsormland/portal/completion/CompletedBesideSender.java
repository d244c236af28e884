package se.regionsormland.portal.completion;

import java.util.List;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.BesideSender;
import se.regionsormland.portal.ideas.IdeaState;
import se.regionsormland.portal.ideas.Matter;

/** Tells a sender on her own page what she is asked to complete, and leads to what she has. */
@Component
class CompletedBesideSender implements BesideSender {

  private final CompletionRows rows;

  CompletedBesideSender(CompletionRows rows) {
    this.rows = rows;
  }

  @Override
  public Shown shown(Sent idea) {
    var all = rows.of(idea.id());
    var at = idea.at("/komplettering");
    boolean waits =
        idea.state() == IdeaState.SUBMITTED && all.stream().anyMatch(Completion::isOpen);
    return new Shown(
        waits ? List.of(new Matter("completion.waits", at)) : List.of(),
        List.of(),
        all.stream().anyMatch(Completion::isSent)
            ? List.of(new Matter("completion.see", at))
            : List.of());
  }
}
