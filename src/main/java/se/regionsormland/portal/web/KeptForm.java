package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a person had typed when the portal could not take it: carried on, field by field. */
public record KeptForm(String action, List<Entry> entries) {

  /** Before the name of a field that the sign-in page carries. */
  public static final String CARRIED = "kept.";

  public record Entry(String name, String value) implements Serializable {}

  public static KeptForm of(HttpServletRequest request) {
    return of(request, request.getRequestURI());
  }

  public static KeptForm of(HttpServletRequest request, String action) {
    var entries =
        request.getParameterMap().entrySet().stream()
            .filter(field -> !isLeftOut(field.getKey()))
            .flatMap(field ->
                Arrays.stream(field.getValue()).map(value -> new Entry(field.getKey(), value)))
            .toList();
    return new KeptForm(action, entries);
  }

  /** With the mark it came with, for where no other can be made. */
  static KeptForm asItCame(HttpServletRequest request) {
    var mark = Stream.ofNullable(request.getParameter(FormMark.FIELD));
    var form = of(request);
    var entries =
        Stream.concat(mark.map(one -> new Entry(FormMark.FIELD, one)), form.entries.stream());
    return new KeptForm(form.action, entries.toList());
  }

  /** What is worth showing to the person: what she wrote, not the form's own marks. */
  public List<Entry> typed() {
    return entries.stream()
        .filter(entry -> !entry.value().isBlank() && !entry.name().startsWith("_"))
        .filter(entry -> !"token".equals(entry.name()) && !"version".equals(entry.name()))
        .toList();
  }

  /** Never carried: the CSRF token is made anew, and a password is typed anew. */
  private static boolean isLeftOut(String name) {
    return FormMark.FIELD.equals(name) || TypedRequest.isPassword(name);
  }
}
