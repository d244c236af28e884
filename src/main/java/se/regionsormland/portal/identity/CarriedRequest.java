package se.regionsormland.portal.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form that was on its way when the session was gone: its own fields and no others. */
class CarriedRequest extends HttpServletRequestWrapper {

  private final Map<String, String[]> fields;

  CarriedRequest(HttpServletRequest request, Map<String, String[]> fields) {
    super(request);
    this.fields = Collections.unmodifiableMap(fields);
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
