package se.regionsormland.portal.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import se.regionsormland.portal.web.FormMark;
import se.regionsormland.portal.web.KeptForm;

/**
 * What the sign-in page carries in itself: the page that was asked for, and the fields of a form
 * that was on its way there, with the mark of whom its page was made for, and the stamp of when and
 * in which browser it was taken on ({@link CarriedForms}).
 */
record Carried(
    String resume, boolean isForm, List<KeptForm.Entry> entries, String mark, String stamp)
    implements Serializable {

  private static final String RESUME = "resume";
  private static final String IS_FORM = "resume-form";
  private static final String MARK = "resume-mark";
  private static final String STAMP = "resume-stamp";
  private static final String NOTHING = "";

  static Carried nothing() {
    return new Carried(NOTHING, false, List.of(), NOTHING, NOTHING);
  }

  /** From the request that needs somebody signed in. */
  static Carried from(HttpServletRequest request) {
    if ("POST".equals(request.getMethod())) {
      var mark = FormMark.on(request).map(FormMark::written).orElse(NOTHING);
      return new Carried(
          request.getRequestURI(), true, KeptForm.of(request).entries(), mark, NOTHING);
    }
    var query = request.getQueryString();
    var path = request.getRequestURI() + (query == null ? "" : "?" + query);
    return new Carried(path, false, List.of(), NOTHING, NOTHING);
  }

  /** From the sign-in page itself, sent with name and password. */
  static Carried on(HttpServletRequest request) {
    var entries =
        KeptForm.of(request).entries().stream()
            .filter(entry -> entry.name().startsWith(KeptForm.CARRIED))
            .map(Carried::withoutPrefix)
            .toList();
    return new Carried(
        field(request, RESUME),
        request.getParameter(IS_FORM) != null,
        entries,
        field(request, MARK),
        field(request, STAMP));
  }

  private static String field(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), NOTHING);
  }

  private static KeptForm.Entry withoutPrefix(KeptForm.Entry entry) {
    return new KeptForm.Entry(entry.name().substring(KeptForm.CARRIED.length()), entry.value());
  }

  Carried stamped(String at) {
    return new Carried(resume, isForm, entries, mark, at);
  }

  /** Without what may stand after it. */
  String path() {
    return resume.replaceFirst("[?#;].*", "");
  }

  KeptForm form() {
    return new KeptForm(resume, entries);
  }

  /** Whether its page was made for her, or for nobody yet. Of one without a mark nobody knows. */
  boolean isFor(String person) {
    return FormMark.read(mark).filter(made -> made.isFor(person)).isPresent();
  }

  /** Browsers read a backslash as a slash, and leave out tabs and line breaks. */
  boolean staysOnThisSite() {
    return resume.startsWith("/")
        && !resume.startsWith("//")
        && resume.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c));
  }
}
