package se.regionsormland.portal.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Before a password is looked at. */
class SignInLimit extends OncePerRequestFilter {

  private final SignInTries tries;
  private final SignInPage page;

  SignInLimit(SignInTries tries, SignInPage page) {
    this.tries = tries;
    this.page = page;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !"POST".equals(request.getMethod())
        || !SecurityConfiguration.SIGN_IN.equals(request.getRequestURI());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var wait = tries.take(request);
    if (wait.isZero()) {
      chain.doFilter(request, response);
    } else {
      page.showTooMany(request, response, wait);
    }
  }
}
