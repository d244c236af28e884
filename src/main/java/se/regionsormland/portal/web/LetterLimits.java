package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.EmailAddress;

/** Nobody can have the portal write letter upon letter to somebody else. */
@Component
public class LetterLimits {

  public static final int PER_SUBJECT = 5;
  static final int PER_RECEIVER = 10;

  /** Sixty people in one room, behind one address, with four letters each. */
  static final int PER_SENDER = 240;

  static final Duration WHILE = Duration.ofHours(1);

  /** Of one thing that somebody at the region sends, and that is long. */
  public static final int PER_DAY = 3;

  private final Limit perSubject;
  private final Limit perReceiver;
  private final Limit perSender;
  private final Limit perDay;

  LetterLimits(Clock clock) {
    perSubject = new Limit(PER_SUBJECT, WHILE, clock);
    perReceiver = new Limit(PER_RECEIVER, WHILE, clock);
    perSender = new Limit(PER_SENDER, WHILE, clock);
    perDay = Limit.aDay(PER_DAY, clock);
  }

  /** As {@link #allow}, and so many a day to one address. */
  public boolean allowToday(String about, String email, HttpServletRequest request) {
    return perDay.take(about + " " + EmailAddress.mailbox(email)).isZero()
        && allow(about + " " + email, email, request);
  }

  /**
   * Counts one letter that asks somebody to confirm what she wants of others. Whoever it is about
   * is not written to yet: what is never confirmed takes no room from what is.
   */
  public boolean allowToConfirm(String about, String email, HttpServletRequest request) {
    return allow(about + " " + email.toLowerCase(Locale.ROOT), email, request);
  }

  /** Counts one letter to whoever it is about, asked for by somebody who has confirmed it. */
  public boolean allowConfirmed(String about) {
    return perSubject.take(about).isZero();
  }

  /** Counts one letter. {@code about} is what it is about: an idea's key, for one. */
  public boolean allow(String about, String email, HttpServletRequest request) {
    return perSubject.take(about).isZero()
        && perReceiver.take(EmailAddress.mailbox(email)).isZero()
        && perSender.take(ClientAddress.of(request)).isZero();
  }
}
