package se.regionsormland.portal.ideas;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.web.DeadKey;

/** From a key to the idea it opens: the only way to an idea that is not sent. */
@Component
class SenderIdeas {

  private final SenderKeys keys;
  private final IdeaRepository ideas;
  private final CaseLog caseLog;

  SenderIdeas(SenderKeys keys, IdeaRepository ideas, CaseLog caseLog) {
    this.keys = keys;
    this.ideas = ideas;
    this.caseLog = caseLog;
  }

  Optional<Idea> read(SenderKey key) {
    return keys.ideaOf(key).flatMap(ideas::findById);
  }

  Optional<Idea> lock(SenderKey key) {
    return keys.ideaOf(key).flatMap(ideas::lock);
  }

  /** As it is when its turn at the log has come: for what is sent, which others change as well. */
  Idea inTurn(SenderKey key) {
    keys.ideaOf(key).ifPresent(caseLog::hold);
    return locked(key);
  }

  Idea locked(SenderKey key) {
    return lock(key).orElseThrow(DeadKey::new);
  }
}
