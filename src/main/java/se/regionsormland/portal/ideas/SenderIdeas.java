package se.regionsormland.portal.ideas;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.web.DeadKey;

/** From a key to the idea it opens: the only way to an idea that is not sent. */
@Component
class SenderIdeas {

  private final SenderKeys keys;
  private final IdeaRepository ideas;

  SenderIdeas(SenderKeys keys, IdeaRepository ideas) {
    this.keys = keys;
    this.ideas = ideas;
  }

  Optional<Idea> read(SenderKey key) {
    return keys.ideaOf(key).flatMap(ideas::findById);
  }

  Optional<Idea> lock(SenderKey key) {
    return keys.ideaOf(key).flatMap(ideas::lock);
  }

  Idea locked(SenderKey key) {
    return lock(key).orElseThrow(DeadKey::new);
  }
}
