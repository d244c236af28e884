package se.regionsormland.portal.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.regionsormland.portal.web.KeptForm;
import se.regionsormland.portal.web.OwnFields;

/** The form that was on its way when the session was gone: its own fields and no others. */
class CarriedRequest extends OwnFields {

  private final String path;

  CarriedRequest(HttpServletRequest request, KeptForm kept) {
    super(request, byName(kept.entries()));
    this.path = kept.action();
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
}
