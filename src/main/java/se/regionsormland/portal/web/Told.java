package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells, and how it is asked for. Everybody who is not signed in gets such a page
 * alike: it is made of this, its address, the language and the day, and of what is {@link
 * SameForAll same for all}, and holds no token. Its bytes are given away while what is asked for is
 * still the same, and it is asked for each time, so that nothing is shown that has been taken back.
 */
public final class Told {

  private static final String NAME = Told.class.getName();

  private final Supplier<?> asked;
  private final Object answer;

  private Told(Supplier<?> asked, Object answer) {
    this.asked = asked;
    this.answer = answer;
  }

  /**
   * Asks, and remembers both for this request's page.
   *
   * @param asked for values alone, records throughout, of no language; by somebody who is not
   *     signed in it is asked again outside of any request
   */
  public static <T> T by(HttpServletRequest request, Supplier<T> asked) {
    var answer = asked.get();
    request.setAttribute(NAME, new Told(asked, answer));
    return answer;
  }

  static @Nullable Told of(HttpServletRequest request) {
    return (Told) request.getAttribute(NAME);
  }

  /** Where it cannot be asked for, the page itself says why. */
  boolean isStillSo() {
    try {
      return answer.equals(asked.get());
    } catch (RuntimeException e) {
      return false;
    }
  }
}
