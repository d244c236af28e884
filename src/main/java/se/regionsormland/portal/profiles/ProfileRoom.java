package se.regionsormland.portal.profiles;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.LinkedRoom;
import se.regionsormland.portal.profiles.claim.ClaimRows;
import se.regionsormland.portal.profiles.event.Claimant;
import se.regionsormland.portal.profiles.event.NewProfileLink;

/** She who represents an organisation gets another link, at the address that she proved. */
@Component
class ProfileRoom implements LinkedRoom {

  private final ClaimRows rows;
  private final ApplicationEventPublisher events;

  ProfileRoom(ClaimRows rows, ApplicationEventPublisher events) {
    this.rows = rows;
    this.events = events;
  }

  @Override
  public KeyKind kind() {
    return KeyKind.PROFILE;
  }

  @Override
  public Optional<String> addressOf(UUID claim) {
    return rows.find(claim).map(one -> one.person().email()).filter(email -> !email.isBlank());
  }

  @Override
  public void write(UUID id, String key) {
    rows.find(id)
        .map(one -> new Claimant(id, one.person().email(), one.language(), key))
        .map(NewProfileLink::new)
        .ifPresent(events::publishEvent);
  }
}
