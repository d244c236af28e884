package se.regionsormland.portal.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.web.KeptForm;
import se.regionsormland.portal.web.Pages;

/**
 * Asks who it is, in place of the page that needs to know. A form that was on its way is carried in
 * the page itself, so that it can be shown again afterwards with every field equal.
 */
@Component
class SignInPage {

  /** The page that was asked for, on this site. */
  static final String RESUME = "resume";

  /** Fields of a form that was on its way, one prefix each. */
  static final String CARRIED = "kept.";

  private final Pages pages;
  private final DemoAccounts demo;

  SignInPage(Pages pages, DemoAccounts demo) {
    this.pages = pages;
    this.demo = demo;
  }

  record Carried(@Nullable String resume, List<KeptForm.Entry> entries) {
    public boolean isForm() {
      return !entries.isEmpty();
    }
  }

  void show(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException, ServletException {
    write(request, response, HttpStatus.UNAUTHORIZED, carriedFrom(request), false);
  }

  void showFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException, ServletException {
    write(request, response, HttpStatus.UNAUTHORIZED, carriedOn(request), true);
  }

  void showEmpty(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    write(request, response, HttpStatus.OK, new Carried(null, List.of()), false);
  }

  private void write(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpStatus status,
      Carried carried,
      boolean failed)
      throws IOException, ServletException {
    var model = new HashMap<String, Object>();
    model.put("carried", carried);
    model.put("failed", failed);
    model.put("username", failed ? request.getParameter("username") : "");
    model.put("demoAccounts", demo.shown());
    pages.write(request, response, status, "identity/sign-in", Map.copyOf(withoutNulls(model)));
  }

  private static Map<String, Object> withoutNulls(Map<String, Object> model) {
    model.values().removeIf(java.util.Objects::isNull);
    return model;
  }

  private static Carried carriedFrom(HttpServletRequest request) {
    boolean isForm = "POST".equals(request.getMethod());
    var query = request.getQueryString();
    var path = request.getRequestURI() + (isForm || query == null ? "" : "?" + query);
    return new Carried(path, isForm ? KeptForm.of(request).entries() : List.of());
  }

  /** The same again, after a wrong password. */
  private static Carried carriedOn(HttpServletRequest request) {
    var entries =
        KeptForm.of(request).entries().stream()
            .filter(entry -> entry.name().startsWith(CARRIED))
            .map(entry ->
                new KeptForm.Entry(entry.name().substring(CARRIED.length()), entry.value()))
            .toList();
    return new Carried(request.getParameter(RESUME), entries);
  }
}
