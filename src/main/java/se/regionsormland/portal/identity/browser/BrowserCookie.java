package se.regionsormland.portal.identity.browser;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import se.regionsormland.portal.shared.Secret;

/** A secret that a browser keeps for a while; under https the name binds it to this host. */
public record BrowserCookie(String called, Duration kept) {

  private String name(HttpServletRequest request) {
    return request.isSecure() ? "__Host-" + called : called;
  }

  public Optional<String> read(HttpServletRequest request) {
    var cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(name(request)))
        .map(Cookie::getValue)
        .filter(Secret::hasShape)
        .findFirst();
  }

  public void write(String token, HttpServletRequest request, HttpServletResponse response) {
    var cookie =
        ResponseCookie.from(name(request), token)
            .path("/")
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .maxAge(kept)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
