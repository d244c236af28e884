package se.regionsormland.portal.offers;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.LinkedRoom;
import se.regionsormland.portal.offers.event.NewOfferLink;

/** A holder gets another link to the offer, at the address that stands in it. */
@Component
class OfferRoom implements LinkedRoom {

  private final OfferRows rows;
  private final ApplicationEventPublisher events;

  OfferRoom(OfferRows rows, ApplicationEventPublisher events) {
    this.rows = rows;
    this.events = events;
  }

  @Override
  public KeyKind kind() {
    return KeyKind.OFFER;
  }

  @Override
  public Optional<String> addressOf(UUID offer) {
    return rows.own(offer).map(OwnOffer::email).filter(email -> !email.isBlank());
  }

  @Override
  public void write(UUID id, String key) {
    rows.own(id)
        .map(own -> new NewOfferLink(id, own.email(), own.language(), key))
        .ifPresent(events::publishEvent);
  }
}
