package se.regionsormland.portal.watching;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.Keys;
import se.regionsormland.portal.shared.Erased;
import se.regionsormland.portal.watching.event.WatchAsked;
import se.regionsormland.portal.web.DeadKey;

/** A watch through its holder's hands: asked for, confirmed, changed, ended. */
@Service
@Transactional
public class Watches {

  private final WatchRows rows;
  private final Keys keys;
  private final ApplicationEventPublisher events;

  Watches(WatchRows rows, Keys keys, ApplicationEventPublisher events) {
    this.rows = rows;
    this.keys = keys;
    this.events = events;
  }

  /** Nothing is sent but the letter that asks whether it was she. */
  public void ask(NewWatch watch) {
    if (rows.add(watch)) {
      var token = keys.giveByLetter(KeyKind.WATCH_CONFIRMATION, watch.id());
      events.publishEvent(new WatchAsked(watch.id(), watch.email(), watch.language(), token));
    }
  }

  @Transactional(readOnly = true)
  public boolean canConfirm(String token) {
    return keys.open(token, KeyKind.WATCH_CONFIRMATION).filter(rows::isWaiting).isPresent();
  }

  /** Once; gives the key to the watch. */
  public Optional<String> confirm(String token) {
    return keys.open(token, KeyKind.WATCH_CONFIRMATION)
        .filter(rows::confirm)
        .map(id -> keys.giveByLetter(KeyKind.WATCH, id));
  }

  @Transactional(readOnly = true)
  public Optional<Watch> find(String key) {
    return keys.open(key, KeyKind.WATCH).flatMap(rows::find);
  }

  /**
   * @throws DeadKey it opens no watch
   */
  public void change(String key, Interest interest) {
    rows.change(idOf(key), interest);
  }

  /**
   * For two years more.
   *
   * @throws DeadKey it opens no watch
   */
  public void goOn(String key) {
    var id = idOf(key);
    rows.confirmAnew(id);
    rows.wake(id);
  }

  /**
   * Whether there is anything to end by the link in a letter's head.
   *
   * @throws DeadKey it is too old
   */
  @Transactional(readOnly = true)
  public boolean canEnd(String token) {
    return endedBy(token).isPresent();
  }

  /**
   * As {@link #end}, by the link in a letter's head. One letter a morning tells of all that its
   * address follows, so whoever ends the letters ends them all.
   */
  public void endByLetter(String token) {
    endedBy(token).map(rows::withItsAddress).stream().flatMap(List::stream).forEach(this::erase);
  }

  private Optional<UUID> endedBy(String token) {
    var known = keys.everOpened(token, KeyKind.WATCH_END);
    if (known.isPresent() && keys.open(token, KeyKind.WATCH_END).isEmpty()) {
      throw new DeadKey();
    }
    return known;
  }

  private void erase(UUID id) {
    rows.erase(id);
    events.publishEvent(new Erased(id));
  }

  private UUID idOf(String key) {
    return find(key).orElseThrow(DeadKey::new).id();
  }

  /**
   * Everything about it is erased. A second time there is nothing left to do.
   *
   * @throws DeadKey it opened a watch once and does no longer: nothing is ended by it
   */
  public void end(String key) {
    var id = keys.everOpened(key, KeyKind.WATCH);
    if (id.isPresent()) {
      erase(idOf(key));
    }
  }
}
