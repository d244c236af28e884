package se.regionsormland.portal.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.browser.BrowserCookie;
import se.regionsormland.portal.shared.Secret;

/**
 * What was typed waits for a sign-in no longer than a day, and comes back in the browser that it
 * was sent from and in no other. Its cookie outlives the form's token, which is another after each
 * sign-in: of two forms in two windows neither is lost.
 */
@Component
class CarriedForms {

  static final Duration LAST = Duration.ofDays(1);
  private static final Pattern STAMP = Pattern.compile("(\\d{1,12})\\.([0-9a-f]{64})");

  private final BrowserCookie cookie = new BrowserCookie("form", LAST);
  private final Clock clock;

  CarriedForms(Clock clock) {
    this.clock = clock;
  }

  /** The request that needs somebody signed in; a form of it is stamped from now. */
  Carried from(HttpServletRequest request, HttpServletResponse response) {
    var carried = Carried.from(request);
    if (!carried.isForm()) {
      return carried;
    }
    var browser = cookie.read(request).orElseGet(Secret::fresh);
    cookie.write(browser, request, response);
    return carried.stamped(stamp(browser, clock.instant().getEpochSecond()));
  }

  /** Also when there is no form. */
  boolean hold(Carried carried, HttpServletRequest request) {
    return !carried.isForm()
        || cookie.read(request).filter(browser -> isIts(browser, carried.stamp())).isPresent();
  }

  private boolean isIts(String browser, String stamp) {
    var parts = STAMP.matcher(stamp);
    if (!parts.matches()) {
      return false;
    }
    long seconds = Long.parseLong(parts.group(1));
    return stamp.equals(stamp(browser, seconds))
        && clock.instant().isBefore(Instant.ofEpochSecond(seconds).plus(LAST));
  }

  private static String stamp(String browser, long seconds) {
    return seconds + "." + HexFormat.of().formatHex(Secret.hash(browser + " carried " + seconds));
  }
}
