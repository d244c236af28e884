package se.regionsormland.portal.watching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.shared.Erased;
import se.regionsormland.portal.shared.Secret;
import se.regionsormland.portal.watching.event.WatchAsked;
import se.regionsormland.portal.web.DeadKey;

/** A watch through its holder's hands: asked for, confirmed, changed, ended. */
@Service
@Transactional
public class Watches {

  /** What nobody has confirmed by then is erased. */
  static final Duration UNCONFIRMED = Duration.ofDays(7);

  private final WatchRows rows;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Watches(WatchRows rows, ApplicationEventPublisher events, Clock clock) {
    this.rows = rows;
    this.events = events;
    this.clock = clock;
  }

  /** Nothing is sent but the letter that asks whether it was she. */
  public void ask(NewWatch watch) {
    var token = Secret.fresh();
    if (rows.add(watch, token)) {
      events.publishEvent(new WatchAsked(watch.id(), watch.email(), watch.language(), token));
    }
  }

  @Transactional(readOnly = true)
  public boolean canConfirm(String token) {
    return rows.isWaiting(token, oldest());
  }

  /** Once; gives the key to the watch. */
  public Optional<String> confirm(String token) {
    return rows.confirm(token, oldest()).map(rows::giveKey);
  }

  @Transactional(readOnly = true)
  public Optional<Watch> find(String key) {
    return rows.withKey(key);
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
    rows.confirmAnew(idOf(key));
  }

  private UUID idOf(String key) {
    return rows.withKey(key).orElseThrow(DeadKey::new).id();
  }

  /** Everything about it is erased. A second time there is nothing left to do. */
  public void end(String key) {
    rows.withKey(key)
        .ifPresent(watch -> {
          rows.erase(watch.id());
          events.publishEvent(new Erased(watch.id()));
        });
  }

  private Instant oldest() {
    return clock.instant().minus(UNCONFIRMED);
  }
}
