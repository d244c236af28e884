package se.regionsormland.portal.ideas.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.ideas.IdeaState;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.OwnedIdea;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.region.Strategs;
import se.regionsormland.portal.web.NotFound;

/** The owner's page of an idea that the region has: receipt, answer, what she makes of it. */
@Controller
@ForEveryone
class OwnerController {

  private final Ideas ideas;
  private final Strategs strategs;
  private final Catalogue catalogue;
  private final Clock clock;

  OwnerController(Ideas ideas, Strategs strategs, Catalogue catalogue, Clock clock) {
    this.ideas = ideas;
    this.strategs = strategs;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/mina-ideer/{key}")
  String show(@PathVariable String key, Model model, Locale reader) {
    var idea = ideas.find(key).orElseThrow(NotFound::new);
    return switch (idea.state()) {
      case DRAFT -> "redirect:/mina-ideer/" + key + "/utkast";
      case AWAITING_CONFIRMATION -> "redirect:/mina-ideer/" + key + "/ett-steg-kvar";
      case SUBMITTED, ANSWERED, WITHDRAWN -> page(key, idea, model, reader);
    };
  }

  private String page(String key, OwnedIdea idea, Model model, Locale reader) {
    int area = idea.areas().isEmpty() ? Strategs.NO_AREA : idea.areas().getFirst();
    model.addAttribute("strateg", strategs.forArea(area));
    model.addAttribute(
        "view", OwnerView.of(key, idea, catalogue.strategy(), clock.instant(), reader));
    if (!model.containsAttribute("ownerChoiceForm")) {
      model.addAttribute("ownerChoiceForm", OwnerChoiceForm.of(idea.choice()));
    }
    return "ideas/owner";
  }

  @PostMapping("/mina-ideer/{key}/val")
  String choose(
      @PathVariable String key,
      @Valid @ModelAttribute OwnerChoiceForm form,
      BindingResult binding,
      Model model,
      Locale reader) {
    var idea = ideas.find(key).orElseThrow(NotFound::new);
    var choice = form.toChoice();
    if (idea.state() != IdeaState.ANSWERED) {
      throw new NotFound();
    }
    if (binding.hasErrors() || choice == null) {
      return page(key, idea, model, reader);
    }
    ideas.choose(key, choice);
    return "redirect:/mina-ideer/" + key;
  }

  @GetMapping("/mina-ideer/{key}/aterkallande")
  String askWithdrawal(@PathVariable String key, Model model) {
    var idea = ideas.find(key).filter(OwnerController::isOpen).orElseThrow(NotFound::new);
    model.addAttribute("reference", idea.reference());
    model.addAttribute("key", key);
    return "ideas/withdraw";
  }

  @PostMapping("/mina-ideer/{key}/aterkallande")
  String withdraw(@PathVariable String key) {
    if (ideas.find(key).filter(idea -> idea.state().isSent()).isEmpty()) {
      throw new NotFound();
    }
    ideas.withdraw(key);
    return "redirect:/mina-ideer/" + key;
  }

  private static boolean isOpen(OwnedIdea idea) {
    return idea.state().canBecome(IdeaState.WITHDRAWN);
  }
}
