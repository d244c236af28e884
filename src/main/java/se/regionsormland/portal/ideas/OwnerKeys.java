package se.regionsormland.portal.ideas;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.Keys;

/** Which idea an owner's key opens. An idea can have several. */
@Component
class OwnerKeys {

  private final Keys keys;

  OwnerKeys(Keys keys) {
    this.keys = keys;
  }

  Optional<UUID> ideaOf(OwnerKey key) {
    return keys.open(key.value(), KeyKind.IDEA);
  }

  /** For whoever sits before the portal now. */
  OwnerKey give(UUID idea) {
    return new OwnerKey(keys.give(KeyKind.IDEA, idea));
  }

  /** For a letter, or for whoever followed one: of each address its own. */
  OwnerKey giveByLetter(UUID idea) {
    return new OwnerKey(keys.giveByLetter(KeyKind.IDEA, idea));
  }

  void revokeLetters(UUID idea) {
    keys.revokeLetters(KeyKind.IDEA, idea);
  }
}
