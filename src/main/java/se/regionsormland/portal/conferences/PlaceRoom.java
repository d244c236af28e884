package se.regionsormland.portal.conferences;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.regionsormland.portal.conferences.event.NewPlaceLink;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.LinkedRoom;

/** She who comes gets another link, at the address that she proved. */
@Configuration(proxyBeanMethods = false)
class PlaceRoom {

  @Bean
  LinkedRoom roomOfPlaces(GuestRows rows, ApplicationEventPublisher events) {
    return LinkedRoom.of(
        KeyKind.CONFERENCE,
        rows::find,
        Guest::email,
        (guest, key) -> events.publishEvent(new NewPlaceLink(Invitations.by(guest, key))));
  }
}
