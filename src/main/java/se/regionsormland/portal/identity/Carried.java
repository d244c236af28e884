package se.regionsormland.portal.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import se.regionsormland.portal.web.KeptForm;

/**
 * What the sign-in page carries in itself: the page that was asked for, and the fields of a form
 * that was on its way there.
 */
record Carried(String resume, boolean isForm, List<KeptForm.Entry> entries) {

  private static final String RESUME = "resume";
  private static final String IS_FORM = "resume-form";
  private static final String FIELD = "kept.";
  private static final String NOTHING = "";

  static Carried nothing() {
    return new Carried(NOTHING, false, List.of());
  }

  /** From the request that needs somebody signed in. */
  static Carried from(HttpServletRequest request) {
    if ("POST".equals(request.getMethod())) {
      return new Carried(request.getRequestURI(), true, KeptForm.of(request).entries());
    }
    var query = request.getQueryString();
    var path = request.getRequestURI() + (query == null ? "" : "?" + query);
    return new Carried(path, false, List.of());
  }

  /** From the sign-in page itself, sent with name and password. */
  static Carried on(HttpServletRequest request) {
    var resume = request.getParameter(RESUME);
    var entries =
        KeptForm.of(request).entries().stream()
            .filter(entry -> entry.name().startsWith(FIELD))
            .map(Carried::withoutPrefix)
            .toList();
    return new Carried(
        resume == null ? NOTHING : resume, request.getParameter(IS_FORM) != null, entries);
  }

  private static KeptForm.Entry withoutPrefix(KeptForm.Entry entry) {
    return new KeptForm.Entry(entry.name().substring(FIELD.length()), entry.value());
  }

  KeptForm form() {
    return new KeptForm(resume, entries);
  }

  /** Browsers read a backslash as a slash, and leave out tabs and line breaks. */
  boolean staysOnThisSite() {
    return resume.startsWith("/")
        && !resume.startsWith("//")
        && resume.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c));
  }
}
