package se.regionsormland.portal.assessment.web;

import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.assessment.CaseStatus;
import se.regionsormland.portal.assessment.Routing;
import se.regionsormland.portal.web.Typed;

/**
 * To whom a case is sent, and to which area; empty leaves it as it is, or as the portal read it.
 */
record RouteForm(@Nullable String officer, @Nullable String seen, @Nullable String area) {

  static RouteForm of(CaseStatus status) {
    var holder = status.holder().id();
    var area = status.area();
    return new RouteForm(
        "", holder == null ? "" : holder.toString(), area == null ? "" : area.toString());
  }

  Routing.Way way(Areas areas) {
    return new Routing.Way(
        Typed.uuid(officer).orElse(null),
        Typed.uuid(seen).orElse(null),
        Areas.number(areas.known(area)));
  }
}
