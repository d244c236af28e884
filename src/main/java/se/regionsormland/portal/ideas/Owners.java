package se.regionsormland.portal.ideas;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.web.DeadKey;

/** From a key to the idea it opens: the only way to an idea that is not sent. */
@Component
class Owners {

  private final OwnerKeys keys;
  private final IdeaRepository ideas;

  Owners(OwnerKeys keys, IdeaRepository ideas) {
    this.keys = keys;
    this.ideas = ideas;
  }

  Optional<Idea> read(OwnerKey key) {
    return keys.ideaOf(key).flatMap(ideas::findById);
  }

  Optional<Idea> lock(OwnerKey key) {
    return keys.ideaOf(key).flatMap(ideas::lock);
  }

  Idea locked(OwnerKey key) {
    return lock(key).orElseThrow(DeadKey::new);
  }
}
