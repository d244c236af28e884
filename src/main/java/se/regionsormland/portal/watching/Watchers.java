package se.regionsormland.portal.watching;

import org.springframework.stereotype.Component;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.Keys;
import se.regionsormland.portal.watching.event.Watcher;

/** For each letter that recurs, keys of its own. */
@Component
class Watchers {

  private final Keys keys;

  Watchers(Keys keys) {
    this.keys = keys;
  }

  Watcher of(Watch watch) {
    return new Watcher(
        watch.email(),
        watch.language(),
        keyTo(watch),
        keys.giveByLetter(KeyKind.WATCH_END, watch.id()));
  }

  String keyTo(Watch watch) {
    return keys.giveByLetter(KeyKind.WATCH, watch.id());
  }
}
