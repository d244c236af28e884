package se.regionsormland.portal.lexicon.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.lexicon.AdditionAct;
import se.regionsormland.portal.lexicon.LexiconDesk;
import se.regionsormland.portal.lexicon.LexiconOutcome;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.Typed;

/** One addition: what it says, out of use and back, and who did what. */
@Controller
@ForOfficers
@RequestMapping("/arbeta/ordlista/{id}")
class AdditionController {

  private static final Map<String, AdditionAct> BUTTONS =
      Map.of("avslut", AdditionAct.RETIRED, "aterstallning", AdditionAct.RESTORED);

  private final LexiconDesk desk;
  private final StrategyPlaces places;

  AdditionController(LexiconDesk desk, StrategyPlaces places) {
    this.desk = desk;
    this.places = places;
  }

  @GetMapping
  String show(@PathVariable UUID id, Model model) {
    var addition = desk.addition(id).orElseThrow(NotFound::new);
    model.addAttribute("addition", AdditionView.of(addition, places));
    model.addAttribute("history", desk.historyOf(id));
    return "lexicon/addition";
  }

  @PostMapping("/{button}")
  String mark(
      @PathVariable UUID id,
      @PathVariable String button,
      @RequestParam(defaultValue = "") String version,
      Viewer viewer,
      RedirectAttributes next) {
    var act = Optional.ofNullable(BUTTONS.get(button)).orElseThrow(NotFound::new);
    switch (desk.mark(id, Typed.number(version), act, viewer)) {
      case LexiconOutcome.Done _ -> next.addFlashAttribute("done", "lexicon.done." + act);
      case LexiconOutcome.Changed _ -> next.addFlashAttribute("refused", "lexicon.refused");
    }
    return "redirect:/arbeta/ordlista/" + id;
  }
}
