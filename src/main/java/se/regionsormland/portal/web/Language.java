package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import se.regionsormland.portal.shared.Languages;

/**
 * Swedish unless the reader chose English: a browser's settings do not choose for her. What she
 * chose lies in a cookie; under https its name binds it to this host.
 */
class Language implements LocaleResolver {

  private final LocaleResolver plain = new Chosen("sprak", false);
  private final LocaleResolver bound = new Chosen("__Host-sprak", true);

  /** What the portal speaks: Swedish, or English to those who chose it. */
  static Locale spoken(Locale chosen) {
    return "en".equals(chosen.getLanguage()) ? Locale.ENGLISH : Languages.SWEDISH;
  }

  private LocaleResolver cookieFor(HttpServletRequest request) {
    return request.isSecure() ? bound : plain;
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return cookieFor(request).resolveLocale(request);
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale chosen) {
    cookieFor(request).setLocale(request, response, chosen);
  }

  private static final class Chosen extends CookieLocaleResolver {
    Chosen(String cookie, boolean secure) {
      super(cookie);
      setCookieSecure(secure);
      setCookieHttpOnly(true);
      setCookieSameSite("Lax");
      setCookieMaxAge(Duration.ofDays(365));
      setDefaultLocale(Languages.SWEDISH);
    }

    @Override
    protected Locale parseLocaleValue(String value) {
      return spoken(Locale.of(value));
    }
  }
}
