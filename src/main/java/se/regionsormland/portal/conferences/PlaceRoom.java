package se.regionsormland.portal.conferences;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.conferences.event.NewPlaceLink;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.LinkedRoom;

/** She who comes gets another link, at the address that she proved. */
@Component
class PlaceRoom implements LinkedRoom {

  private final GuestRows rows;
  private final ApplicationEventPublisher events;

  PlaceRoom(GuestRows rows, ApplicationEventPublisher events) {
    this.rows = rows;
    this.events = events;
  }

  @Override
  public KeyKind kind() {
    return KeyKind.CONFERENCE;
  }

  @Override
  public Optional<String> addressOf(UUID guest) {
    return rows.find(guest).map(Guest::email).filter(email -> !email.isBlank());
  }

  @Override
  public void write(UUID id, String key) {
    rows.find(id)
        .map(guest -> new NewPlaceLink(Invitations.by(guest, key)))
        .ifPresent(events::publishEvent);
  }
}
