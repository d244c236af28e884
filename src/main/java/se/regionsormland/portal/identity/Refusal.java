package se.regionsormland.portal.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.web.KeptForm;
import se.regionsormland.portal.web.OwnSite;
import se.regionsormland.portal.web.Pages;

/**
 * A lost token shows the form again, every field equal, if it was sent from a page of ours. Whoever
 * may not see a page is told what she would be told if it were not there.
 */
@Component
class Refusal implements AccessDeniedHandler {

  private final OwnSite site;
  private final Pages pages;
  private final SignInPage signIn;
  private final Resume resume;

  Refusal(OwnSite site, Pages pages, SignInPage signIn, Resume resume) {
    this.site = site;
    this.pages = pages;
    this.signIn = signIn;
    this.resume = resume;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
      throws IOException, ServletException {
    if (!(refused instanceof CsrfException)) {
      pages.missing(request, response);
    } else if (!site.sent(request)) {
      pages.refuse(request, response);
    } else if (SecurityConfiguration.isSignIn(request)) {
      signIn.showAgain(request, response);
    } else {
      resume.show(request, response, KeptForm.of(request));
    }
  }
}
