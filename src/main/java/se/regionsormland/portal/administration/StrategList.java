package se.regionsormland.portal.administration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.region.Strateg;
import se.regionsormland.portal.region.Strategs;

/** Whom to talk to: first for no area in particular, then area by area, named or not. */
@Component
class StrategList {

  private final Strategs strategs;
  private final Catalogue catalogue;

  StrategList(Strategs strategs, Catalogue catalogue) {
    this.strategs = strategs;
    this.catalogue = catalogue;
  }

  /** {@code strateg} is null where none is named for the area itself. */
  record Line(int area, String areaName, @Nullable Strateg strateg) {}

  List<Line> all() {
    var named = strategs.all();
    return Stream.concat(Stream.of(Strategs.NO_AREA), catalogue.strategy().areaNumbers().stream())
        .map(area ->
            new Line(
                area,
                catalogue.strategy().area(area).map(InterventionArea::name).orElse(""),
                named.get(area)))
        .toList();
  }

  Optional<Line> of(int area) {
    return all().stream().filter(line -> line.area() == area).findFirst();
  }
}
