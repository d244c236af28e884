package se.regionsormland.portal.offers;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.LinkedRoom;
import se.regionsormland.portal.offers.event.NewOfferLink;

/** A holder gets another link to the offer, at the address that stands in it. */
@Configuration(proxyBeanMethods = false)
class OfferRoom {

  @Bean
  LinkedRoom roomOfOffers(OfferRows rows, ApplicationEventPublisher events) {
    return LinkedRoom.of(
        KeyKind.OFFER,
        rows::own,
        OwnOffer::email,
        (own, key) ->
            events.publishEvent(new NewOfferLink(own.id(), own.email(), own.language(), key)));
  }
}
