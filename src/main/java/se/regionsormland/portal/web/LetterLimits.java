package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Nobody can have the portal write letter upon letter to somebody else. */
@Component
public class LetterLimits {

  public static final int PER_SUBJECT = 5;
  static final int PER_RECEIVER = 10;

  /** Sixty people in one room, behind one address, with four letters each. */
  static final int PER_SENDER = 240;

  static final Duration WHILE = Duration.ofHours(1);

  private final Limit perSubject;
  private final Limit perReceiver;
  private final Limit perSender;

  LetterLimits(Clock clock) {
    perSubject = new Limit(PER_SUBJECT, WHILE, clock);
    perReceiver = new Limit(PER_RECEIVER, WHILE, clock);
    perSender = new Limit(PER_SENDER, WHILE, clock);
  }

  /** Counts one letter. {@code about} is what it is about: an idea's key, for one. */
  public boolean allow(String about, String email, HttpServletRequest request) {
    return perSubject.take(about).isZero()
        && perReceiver.take(email.toLowerCase(Locale.ROOT)).isZero()
        && perSender.take(ClientAddress.of(request)).isZero();
  }
}
