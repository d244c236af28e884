package se.regionsormland.portal.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.KeptForm;

/** The form that was on its way when the session was gone: its own fields and no others. */
class CarriedRequest extends HttpServletRequestWrapper {

  private final String path;
  private final Map<String, String[]> fields;

  CarriedRequest(HttpServletRequest request, KeptForm kept) {
    super(request);
    this.path = kept.action();
    this.fields = Collections.unmodifiableMap(byName(kept.entries()));
  }

  private static Map<String, String[]> byName(List<KeptForm.Entry> entries) {
    var values = new LinkedHashMap<String, List<String>>();
    entries.forEach(
        entry -> values.computeIfAbsent(entry.name(), _ -> new ArrayList<>()).add(entry.value()));
    var fields = new LinkedHashMap<String, String[]>();
    values.forEach((name, all) -> fields.put(name, all.toArray(String[]::new)));
    return fields;
  }

  @Override
  public String getRequestURI() {
    return path;
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
