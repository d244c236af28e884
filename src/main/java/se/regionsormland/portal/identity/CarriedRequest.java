package se.regionsormland.portal.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.regionsormland.portal.web.KeptForm;
import se.regionsormland.portal.web.OwnFields;

/**
 * What was on its way when the session was gone, as the request it was: a form with its own fields
 * and no others, or a page that was asked for.
 */
final class CarriedRequest extends OwnFields {

  private final String method;
  private final String path;

  private CarriedRequest(
      HttpServletRequest request, String method, String path, Map<String, String[]> fields) {
    super(request, fields);
    this.method = method;
    this.path = path;
  }

  static CarriedRequest sending(KeptForm kept, HttpServletRequest request) {
    return new CarriedRequest(request, "POST", kept.action(), byName(kept.entries()));
  }

  static CarriedRequest asking(String path, HttpServletRequest request) {
    return new CarriedRequest(request, "GET", path, Map.of());
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
  public String getMethod() {
    return method;
  }

  @Override
  public String getRequestURI() {
    return path;
  }
}
