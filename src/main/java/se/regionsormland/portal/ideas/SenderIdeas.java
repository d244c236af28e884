package se.regionsormland.portal.ideas;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.web.DeadKey;
import se.regionsormland.portal.web.WhilePageIsRead;

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

  /** What a page shows; the parts of it that come by the same key have it read once. */
  Optional<Idea> read(SenderKey key) {
    return WhilePageIsRead.once(Read.class, "", () -> new Read(key, find(key))).by(key, this::find);
  }

  private Optional<Idea> find(SenderKey key) {
    return keys.ideaOf(key).flatMap(ideas::findById);
  }

  /** What the key opened; another key is asked of in its own turn. */
  private record Read(SenderKey key, Optional<Idea> idea) {

    Optional<Idea> by(SenderKey other, Function<SenderKey, Optional<Idea>> find) {
      return key.equals(other) ? idea : find.apply(other);
    }
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
