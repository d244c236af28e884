package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import se.regionsormland.portal.shared.Languages;

/**
 * Swedish unless the reader chose English: a browser's settings do not choose for her. What she
 * chose lies in a cookie; under https its name binds it to this host.
 */
class Language implements LocaleResolver {

  private static final Set<String> TAGS = Set.of("sv", "en");

  private final LocaleResolver plain = new Chosen("sprak", false);
  private final LocaleResolver bound = new Chosen("__Host-sprak", true);

  /** Whether an address may name it: any other is as if no language were named. */
  static boolean isNamed(String tag) {
    return TAGS.contains(tag);
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

  /** By {@code ?lang}. */
  static final class Change extends LocaleChangeInterceptor {
    Change() {
      setParamName("lang");
      setIgnoreInvalidLocale(true);
    }

    @Override
    protected @Nullable Locale parseLocaleValue(String value) {
      if (!isNamed(value)) {
        throw new IllegalArgumentException("Not a language of the portal");
      }
      return Locale.of(value);
    }
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
      return Languages.spoken(Locale.of(value));
    }
  }
}
