package se.regionsormland.portal.catalogue.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.SameForAll;

@Controller
@ForEveryone
@SameForAll
class KeyActorController {

  private static final List<String> TYPES =
      List.of(
          "region",
          "municipalities",
          "municipality",
          "authority",
          "university",
          "research",
          "business-support",
          "energy-agency",
          "network",
          "company",
          "property",
          "agriculture-forestry",
          "transport",
          "civil-society",
          "eu",
          "other");

  private final Catalogue catalogue;
  private final Trail trail;

  KeyActorController(Catalogue catalogue, Trail trail) {
    this.catalogue = catalogue;
    this.trail = trail;
  }

  @GetMapping("/strategi/nyckelaktorer")
  String all(Model model, Locale locale) {
    model.addAttribute("byType", byType());
    model.addAttribute("crumbs", trail.toStrategy(locale));
    return "catalogue/key-actors";
  }

  @GetMapping("/strategi/nyckelaktorer/{id}")
  String one(@PathVariable String id, Model model, Locale locale) {
    var strategy = catalogue.strategy();
    var actor = strategy.keyActor(id).orElseThrow(NotFound::new);
    model.addAttribute("view", KeyActorView.of(actor, strategy));
    model.addAttribute("crumbs", trail.toKeyActors(locale));
    return "catalogue/key-actor";
  }

  private Map<String, List<KeyActorView>> byType() {
    var strategy = catalogue.strategy();
    return strategy.keyActors().stream()
        .map(actor -> KeyActorView.of(actor, strategy))
        .sorted(Comparator.comparing(view -> view.actor().name(), Languages.inOrder()))
        .collect(
            groupingBy(
                view -> view.actor().type(),
                () -> new TreeMap<>(Comparator.comparingInt(TYPES::indexOf)),
                toList()));
  }
}
