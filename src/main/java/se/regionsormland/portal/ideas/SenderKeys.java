package se.regionsormland.portal.ideas;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.Keys;

/** Which idea an owner's key opens. An idea can have several. */
@Component
class SenderKeys {

  private final Keys keys;

  SenderKeys(Keys keys) {
    this.keys = keys;
  }

  Optional<UUID> ideaOf(SenderKey key) {
    return keys.open(key.value(), KeyKind.IDEA);
  }

  /** For whoever sits before the portal now. */
  SenderKey give(UUID idea) {
    return new SenderKey(keys.give(KeyKind.IDEA, idea));
  }

  /** For a letter, or for whoever followed one: of each address its own. */
  SenderKey giveByLetter(UUID idea) {
    return new SenderKey(keys.giveByLetter(KeyKind.IDEA, idea));
  }

  void revokeLetters(UUID idea) {
    keys.revokeLetters(KeyKind.IDEA, idea);
  }
}
