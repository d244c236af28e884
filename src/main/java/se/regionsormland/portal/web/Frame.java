package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** What every page's frame shows: where the reader is, in which language, and who she is. */
public record Frame(
    String path,
    String language,
    @Nullable String name,
    boolean caseWorker,
    boolean administrator,
    boolean demo) {

  public static Frame of(HttpServletRequest request, Locale locale) {
    boolean demo =
        WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext())
            .getEnvironment()
            .matchesProfiles("demo");
    boolean caseWorker = request.isUserInRole("OFFICER") || request.isUserInRole("ASSESSOR");
    boolean administrator = request.isUserInRole("ADMINISTRATOR");
    return new Frame(
        request.getRequestURI(),
        locale.getLanguage(),
        caseWorker || administrator ? request.getRemoteUser() : null,
        caseWorker,
        administrator,
        demo);
  }

  public boolean signedIn() {
    return name != null;
  }
}
