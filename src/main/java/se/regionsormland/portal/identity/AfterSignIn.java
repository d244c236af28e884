package se.regionsormland.portal.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Back to where she was going; a form that was on its way is shown again, not sent. */
@Component
class AfterSignIn implements AuthenticationSuccessHandler {

  private static final String NOWHERE_IN_PARTICULAR = "/min-sida";

  private final Resume resume;
  private final SignInTries tries;

  AfterSignIn(Resume resume, SignInTries tries) {
    this.resume = resume;
    this.tries = tries;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws IOException, ServletException {
    tries.forgive(request);
    var carried = Carried.on(request);
    if (!carried.staysOnThisSite()) {
      response.sendRedirect(NOWHERE_IN_PARTICULAR);
    } else if (carried.isForm()) {
      resume.show(request, response, carried, who.getName());
    } else {
      response.sendRedirect(carried.resume());
    }
  }
}
