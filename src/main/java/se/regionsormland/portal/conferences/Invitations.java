package se.regionsormland.portal.conferences;

import org.springframework.stereotype.Component;
import se.regionsormland.portal.conferences.event.Invited;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.Keys;

/** For each letter a key of its own. */
@Component
class Invitations {

  private final Keys keys;

  Invitations(Keys keys) {
    this.keys = keys;
  }

  Invited to(Guest guest) {
    return by(guest, keys.giveByLetter(KeyKind.CONFERENCE, guest.id()));
  }

  static Invited by(Guest guest, String key) {
    return new Invited(guest.id(), guest.email(), guest.language(), key);
  }
}
