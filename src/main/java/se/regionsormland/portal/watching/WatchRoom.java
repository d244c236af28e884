package se.regionsormland.portal.watching;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.LinkedRoom;
import se.regionsormland.portal.watching.event.NewWatchLink;
import se.regionsormland.portal.watching.event.Watcher;

/** Who watches gets another link, at the address that the letters go to. */
@Component
class WatchRoom implements LinkedRoom {

  private final WatchRows rows;
  private final ApplicationEventPublisher events;

  WatchRoom(WatchRows rows, ApplicationEventPublisher events) {
    this.rows = rows;
    this.events = events;
  }

  @Override
  public KeyKind kind() {
    return KeyKind.WATCH;
  }

  @Override
  public Optional<String> addressOf(UUID watch) {
    return rows.find(watch).map(Watch::email);
  }

  @Override
  public void write(UUID id, String key) {
    rows.find(id)
        .map(watch -> new NewWatchLink(id, new Watcher(watch.email(), watch.language(), key, null)))
        .ifPresent(events::publishEvent);
  }
}
