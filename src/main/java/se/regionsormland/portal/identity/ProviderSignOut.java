package se.regionsormland.portal.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.provider.RefusedException;
import se.regionsormland.portal.identity.provider.TheProvider;

/**
 * Whoever came in through the region's sign-in signs out there too (OpenID Connect RP-Initiated
 * Logout 1.0): on a shared computer the next person is not let in as her.
 */
@Component
class ProviderSignOut implements LogoutHandler, LogoutSuccessHandler {

  private static final String TOKEN = ProviderSignOut.class.getName();

  private final TheProvider provider;
  private final ProviderPages pages;

  ProviderSignOut(TheProvider provider, ProviderPages pages) {
    this.provider = provider;
    this.pages = pages;
  }

  static void keep(String idToken, HttpSession session) {
    session.setAttribute(TOKEN, idToken);
  }

  /** Before the session is gone. */
  @Override
  public void logout(
      HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
    var session = request.getSession(false);
    if (session != null && session.getAttribute(TOKEN) instanceof String token) {
      request.setAttribute(TOKEN, token);
    }
  }

  @Override
  public void onLogoutSuccess(
      HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who)
      throws IOException, ServletException {
    var there = there(request);
    if (there.isPresent()) {
      pages.onToSignOut(there.get(), request, response);
    } else {
      response.sendRedirect("/");
    }
  }

  /** She is signed out here whether the provider answers or not. */
  private Optional<String> there(HttpServletRequest request) {
    try {
      return request.getAttribute(TOKEN) instanceof String token
          ? provider.named().flatMap(named -> named.signOut(token))
          : Optional.empty();
    } catch (RefusedException noAnswer) {
      return Optional.empty();
    }
  }
}
