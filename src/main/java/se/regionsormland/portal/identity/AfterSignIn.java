package se.regionsormland.portal.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.web.Resumed;

/** Back to where she was going; a form that was on its way is shown again, not sent. */
@Component
class AfterSignIn implements AuthenticationSuccessHandler {

  private static final String NOWHERE_IN_PARTICULAR = "/min-sida";

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws IOException, ServletException {
    var resume = request.getParameter(SignInPage.RESUME);
    if (resume == null || !isOnThisSite(resume)) {
      response.sendRedirect(NOWHERE_IN_PARTICULAR);
      return;
    }
    var carried = carriedFields(request);
    if (carried.isEmpty()) {
      response.sendRedirect(resume);
      return;
    }
    Resumed.mark(request);
    request.getRequestDispatcher(resume).forward(new CarriedRequest(request, carried), response);
  }

  private static boolean isOnThisSite(String path) {
    return path.startsWith("/") && !path.startsWith("//") && !path.contains("\\");
  }

  private static Map<String, String[]> carriedFields(HttpServletRequest request) {
    var fields = new LinkedHashMap<String, String[]>();
    request
        .getParameterMap()
        .forEach((name, values) -> {
          if (name.startsWith(SignInPage.CARRIED)) {
            fields.put(name.substring(SignInPage.CARRIED.length()), values);
          }
        });
    return fields;
  }
}
