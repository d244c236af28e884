package se.regionsormland.portal.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.browser.KnownBrowsers;
import se.regionsormland.portal.identity.session.SessionLife;
import se.regionsormland.portal.trail.EventKind;

/**
 * The one place where somebody becomes signed in: a session that nobody had before, a token that
 * nobody had before, a browser that is known from now on.
 */
@Component
class FullSignIn {

  private final CsrfAuthenticationStrategy tokens =
      new CsrfAuthenticationStrategy(new CsrfCookie());
  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();
  private final KnownBrowsers browsers;
  private final SignInEvents events;
  private final Clock clock;

  FullSignIn(KnownBrowsers browsers, SignInEvents events, Clock clock) {
    this.browsers = browsers;
    this.events = events;
    this.clock = clock;
  }

  void of(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
    events.of(EventKind.SIGNED_IN, person.id());
    var before = request.getSession(false);
    if (before != null) {
      before.invalidate();
    }
    SessionLife.begin(request.getSession(true), clock.instant());
    var who = LastProof.of(person, clock.instant());
    keep(who, request, response);
    tokens.onAuthentication(who, request, response);
    browsers.remember(person.id(), request, response);
  }

  /** She has shown that it is still she; the session goes on. */
  void provedAgain(HttpServletRequest request, HttpServletResponse response) {
    if (Somebody.now().getPrincipal() instanceof SignedIn person) {
      keep(LastProof.of(person, clock.instant()), request, response);
      events.of(EventKind.REAUTHENTICATED, person.id());
    }
  }

  private void keep(Authentication who, HttpServletRequest request, HttpServletResponse response) {
    var context = new SecurityContextImpl(who);
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }
}
