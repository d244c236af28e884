package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;
import se.regionsormland.portal.shared.Secret;

/**
 * Makes two sends of one form one. It holds in the browser that the form was sent from: the same
 * from another browser is another send. It opens nothing, and is never what a thing is called by.
 *
 * <p>A handler that takes one shows it too: it is in the model as {@code formToken}.
 */
public final class FormToken {

  public static final String FIELD = "token";

  private static final Pattern SHAPE = Pattern.compile("[\\w-]{22,64}");

  private final String written;
  private final UUID sending;

  private FormToken(String written, String browser) {
    this.written = written;
    var digest = ByteBuffer.wrap(Secret.hash(browser + " " + written));
    this.sending = new UUID(digest.getLong(), digest.getLong());
  }

  /** For a form that nobody has had before. */
  public static FormToken fresh() {
    return new FormToken(Secret.fresh(), Secret.fresh());
  }

  /** As a form brought it; without one the same text has the same, however often it is sent. */
  public static String ofText(@Nullable String brought, String text) {
    return brought != null && SHAPE.matcher(brought).matches()
        ? brought
        : Base64.getUrlEncoder().withoutPadding().encodeToString(Secret.hash(text));
  }

  /** What a form brought, or a new one where it brought none. */
  static FormToken on(HttpServletRequest request) {
    var sent = "POST".equals(request.getMethod()) ? request.getParameter(FIELD) : null;
    var given = Objects.requireNonNullElse(sent, "");
    return SHAPE.matcher(given).matches() ? new FormToken(given, browserOf(request)) : fresh();
  }

  /** Something that no page of ours gives: what it marks as one send, nobody knows. */
  static boolean isForeignOn(HttpServletRequest request) {
    var sent = "POST".equals(request.getMethod()) ? request.getParameter(FIELD) : null;
    return sent != null && !sent.isBlank() && !SHAPE.matcher(sent).matches();
  }

  /** The secret that the browser holds for its forms; where it holds none, each send is its own. */
  private static String browserOf(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, FormMark.cookieFor(request));
    return cookie == null || !Secret.hasShape(cookie.getValue())
        ? Secret.fresh()
        : cookie.getValue();
  }

  /** As it stands in the form. */
  public String written() {
    return written;
  }

  /** The send from this browser: to be stored, and compared. */
  public UUID sending() {
    return sending;
  }
}
