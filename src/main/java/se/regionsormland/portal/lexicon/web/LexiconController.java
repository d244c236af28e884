package se.regionsormland.portal.lexicon.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import se.regionsormland.portal.catalogue.Finder;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.lexicon.LexiconDesk;

/** What the finder's lexicon has: the officers' additions, and the file. */
@Controller
@ForOfficers
class LexiconController {

  private static final int SHOWN = 40;
  private static final int MOST_ADDITIONS = 200;

  private final LexiconDesk desk;
  private final Finder finder;
  private final StrategyPlaces places;

  LexiconController(LexiconDesk desk, Finder finder, StrategyPlaces places) {
    this.desk = desk;
    this.finder = finder;
    this.places = places;
  }

  @GetMapping("/arbeta/ordlista")
  String list(@ModelAttribute("search") Search search, Model model) {
    var additions =
        desk.additions().stream()
            .map(one -> AdditionView.of(one, places))
            .filter(one -> one.matches(search))
            .toList();
    var lines = finder.lexicon().stream().filter(line -> FileLine.matches(line, search)).toList();
    model.addAttribute("tables", places.tables());
    model.addAttribute("additions", additions.stream().limit(MOST_ADDITIONS).toList());
    model.addAttribute("found", lines.size());
    model.addAttribute(
        "lines",
        lines.stream().limit(SHOWN).map(line -> FileLine.of(line, search, places)).toList());
    return "lexicon/list";
  }
}
