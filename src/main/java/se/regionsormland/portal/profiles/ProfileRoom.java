package se.regionsormland.portal.profiles;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.LinkedRoom;
import se.regionsormland.portal.profiles.claim.ClaimRows;
import se.regionsormland.portal.profiles.event.Claimant;
import se.regionsormland.portal.profiles.event.NewProfileLink;

/** She who represents an organisation gets another link, at the address that she proved. */
@Configuration(proxyBeanMethods = false)
class ProfileRoom {

  @Bean
  LinkedRoom roomOfProfiles(ClaimRows rows, ApplicationEventPublisher events) {
    return LinkedRoom.of(
        KeyKind.PROFILE,
        rows::find,
        one -> one.person().email(),
        (one, key) ->
            events.publishEvent(
                new NewProfileLink(
                    new Claimant(one.id(), one.person().email(), one.language(), key))));
  }
}
