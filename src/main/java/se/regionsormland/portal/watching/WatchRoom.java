package se.regionsormland.portal.watching;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.LinkedRoom;
import se.regionsormland.portal.watching.event.NewWatchLink;
import se.regionsormland.portal.watching.event.Watcher;

/** Who watches gets another link, at the address that the letters go to. */
@Configuration(proxyBeanMethods = false)
class WatchRoom {

  @Bean
  LinkedRoom roomOfWatches(WatchRows rows, ApplicationEventPublisher events) {
    return LinkedRoom.of(
        KeyKind.WATCH,
        rows::find,
        Watch::email,
        (watch, key) ->
            events.publishEvent(
                new NewWatchLink(
                    watch.id(), new Watcher(watch.email(), watch.language(), key, null))));
  }
}
