package se.regionsormland.portal.ideas.form;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.web.ClientAddress;
import se.regionsormland.portal.web.Limit;

/**
 * Nobody fills the portal with drafts that no letter has been asked for. Sixty people in one room,
 * behind one address, begin four each in an hour.
 */
@Component
class DraftLimit {

  private final Limit perAddress;

  DraftLimit(@Value("${portal.drafts-per-hour:240}") int perHour, Clock clock) {
    this.perAddress = new Limit(perHour, Duration.ofHours(1), clock);
  }

  /** Counts one draft that was not there before. */
  boolean allow(HttpServletRequest request) {
    return perAddress.take(ClientAddress.of(request)).isZero();
  }
}
