package se.regionsormland.portal.cases;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.cases.event.CaseTold;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.region.Promise;

/** What is said between receipt and answer. Whoever keeps the clock tells the sender through it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Exchanges {

  private final ExchangeRows rows;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Exchanges(ExchangeRows rows, ApplicationEventPublisher events, Clock clock) {
    this.rows = rows;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Stands on the sender's page at once, and is announced for a letter. When the sender's own reply
   * starts the clock no letter goes: the page that it is written on says so.
   */
  public void tell(Subject subject, Exchange.Kind kind, String text, Promise promise) {
    boolean byReply = kind == Exchange.Kind.RESUMED && rows.of(subject).endsWithReply();
    var line = add(subject, kind, text, promise);
    if (kind.goesByLetter() && !byReply) {
      events.publishEvent(new CaseTold(subject, line));
    }
  }

  /** Sets no dates: what the region has seen in what came in. */
  public void tell(Subject subject, Exchange.Kind kind, String text) {
    events.publishEvent(new CaseTold(subject, add(subject, kind, text, null)));
  }

  /** Stands there alone: no letter, or none of its own. */
  public void note(Subject subject, Exchange.Kind kind, Promise promise) {
    add(subject, kind, "", promise);
  }

  void completed(Subject subject) {
    add(subject, Exchange.Kind.COMPLETED, "", null);
  }

  void reply(Subject subject, String text) {
    add(subject, Exchange.Kind.REPLIED, text, null);
  }

  private Exchange add(
      Subject subject, Exchange.Kind kind, String text, @Nullable Promise promise) {
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var line = new Exchange(kind, at, text, promise);
    rows.add(subject, line);
    return line;
  }
}
