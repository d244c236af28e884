package se.regionsormland.portal.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Back to where she was going; a form that was on its way is shown again, not sent. */
@Component
class AfterSignIn {

  private static final String NOWHERE_IN_PARTICULAR = "/min-sida";

  private final Resume resume;

  AfterSignIn(Resume resume) {
    this.resume = resume;
  }

  void goOn(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var carried = Carried.on(request);
    if (!carried.staysOnThisSite()) {
      response.sendRedirect(NOWHERE_IN_PARTICULAR);
    } else if (carried.isForm()) {
      resume.show(request, response, carried, Somebody.name());
    } else {
      response.sendRedirect(carried.resume());
    }
  }
}
