package se.regionsormland.portal.partners.map;

import static java.util.stream.Collectors.toMap;

import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.partners.PartnerFilter;
import se.regionsormland.portal.region.Strategs;
import se.regionsormland.portal.web.Costly;
import se.regionsormland.portal.web.Option;

/**
 * The county as a picture and as tables: who and what there is where, and what nobody has taken.
 */
@Controller
@ForEveryone
class MapController {

  private final CountyMap map;
  private final Catalogue catalogue;
  private final Strategs strategs;

  MapController(CountyMap map, Catalogue catalogue, Strategs strategs) {
    this.map = map;
    this.catalogue = catalogue;
    this.strategs = strategs;
  }

  @Costly
  @GetMapping("/partner/karta")
  String map(@RequestParam(defaultValue = "") String omrade, Model model) {
    var asked = PartnerFilter.ofArea(omrade);
    var chosen = asked.area().flatMap(number -> catalogue.strategy().area(number)).orElse(null);
    var county = map.county(chosen == null ? null : chosen.number());
    model.addAttribute("filter", new MapForm(chosen == null ? "" : omrade));
    model.addAttribute("chosen", chosen);
    model.addAttribute("options", Option.of("", "partners.all").before(catalogue.areas()));
    var tiles = Tile.all();
    model.addAttribute("tiles", tiles);
    model.addAttribute("corridors", Tile.corridors(tiles));
    model.addAttribute("width", tiles.stream().mapToInt(Tile::x).max().orElse(0) + Tile.SIDE);
    model.addAttribute("height", tiles.stream().mapToInt(Tile::y).max().orElse(0) + Tile.SIDE);
    model.addAttribute("places", county.places());
    model.addAttribute(
        "byName",
        county.places().stream()
            .collect(
                toMap(
                    place -> Objects.requireNonNull(place.municipality()).name(),
                    Function.identity())));
    model.addAttribute("areas", county.areas());
    model.addAttribute("strateg", strategs.forArea(asked.area().orElse(Strategs.NO_AREA)));
    return "partners/map";
  }

  /** Which area the map is of; empty for all. */
  record MapForm(String omrade) {}
}
