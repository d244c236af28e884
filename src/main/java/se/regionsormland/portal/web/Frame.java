package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.support.WebApplicationContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** What every page's frame shows: where the reader is, in which language, and who she is. */
public record Frame(
    String query,
    String language,
    @Nullable String name,
    boolean caseWorker,
    boolean officer,
    boolean administrator,
    boolean demo) {

  public static Frame of(HttpServletRequest request, Locale locale) {
    boolean demo =
        WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext())
            .getEnvironment()
            .matchesProfiles("demo");
    boolean officer = request.isUserInRole("OFFICER");
    boolean caseWorker = officer || request.isUserInRole("ASSESSOR");
    boolean administrator = request.isUserInRole("ADMINISTRATOR");
    return new Frame(
        Objects.requireNonNullElse(request.getQueryString(), ""),
        locale.getLanguage(),
        caseWorker || administrator ? request.getRemoteUser() : null,
        caseWorker,
        officer,
        administrator,
        demo);
  }

  public boolean signedIn() {
    return name != null;
  }

  public boolean staff() {
    return caseWorker || administrator;
  }

  /** The same page in the other language: relative, so it holds on error pages too. */
  public String otherLanguage() {
    return UriComponentsBuilder.newInstance()
        .query(query)
        .replaceQueryParam("lang", "sv".equals(language) ? "en" : "sv")
        .build()
        .toUriString();
  }
}
