package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.Languages;

/** A request that is read with these fields and no others. */
public abstract class OwnFields extends HttpServletRequestWrapper {

  private final Map<String, String[]> fields;

  protected OwnFields(HttpServletRequest request, Map<String, String[]> fields) {
    super(request);
    this.fields = Collections.unmodifiableMap(fields);
  }

  /** What a browser prefers chooses no language here, and so is never read ({@link Language}). */
  @Override
  public Locale getLocale() {
    return Languages.SWEDISH;
  }

  @Override
  public Enumeration<Locale> getLocales() {
    return Collections.enumeration(List.of(getLocale()));
  }

  @Override
  public @Nullable String getParameter(String name) {
    var values = fields.get(name);
    return values == null ? null : values[0];
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return fields;
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(fields.keySet());
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    return fields.get(name);
  }
}
