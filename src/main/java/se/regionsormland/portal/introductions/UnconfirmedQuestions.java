package se.regionsormland.portal.introductions;

import java.time.Instant;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.retention.Erasing;
import se.regionsormland.portal.retention.Kept;

/** Questions whose letter's link was never followed. */
@Component
class UnconfirmedQuestions implements Erasing {

  private final Erasure erasure;

  UnconfirmedQuestions(Erasure erasure) {
    this.erasure = erasure;
  }

  @Override
  public Kept what() {
    return Kept.UNCONFIRMED;
  }

  @Override
  public void erase(Instant before) {
    erasure.eraseUnconfirmed(before);
  }
}
