package se.regionsormland.portal.ideas.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.web.ClientAddress;
import se.regionsormland.portal.web.Limit;

/** Nobody can have the portal write letter upon letter to somebody else. */
@Component
class LetterLimits {

  static final int PER_IDEA = 5;
  static final int PER_RECEIVER = 10;
  static final int PER_SENDER = 30;
  static final Duration WHILE = Duration.ofHours(1);

  private final Limit perIdea;
  private final Limit perReceiver;
  private final Limit perSender;

  LetterLimits(Clock clock) {
    perIdea = new Limit(PER_IDEA, WHILE, clock);
    perReceiver = new Limit(PER_RECEIVER, WHILE, clock);
    perSender = new Limit(PER_SENDER, WHILE, clock);
  }

  /** Counts one letter. */
  boolean allow(String key, String email, HttpServletRequest request) {
    return perIdea.take(key).isZero()
        && perReceiver.take(email.toLowerCase(Locale.ROOT)).isZero()
        && perSender.take(ClientAddress.of(request)).isZero();
  }
}
