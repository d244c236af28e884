package se.regionsormland.portal.relations.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.relations.OfferedDivision;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.OpenedByKey;

/** A sender is offered to divide her idea, and says yes or no. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping("/mina-ideer/{key}/delning")
class OfferedDivisionController {

  private final OfferedDivision offered;

  OfferedDivisionController(OfferedDivision offered) {
    this.offered = offered;
  }

  @GetMapping
  String show(@PathVariable SenderKey key, Model model) {
    model.addAttribute("division", offered.of(key).orElseThrow(NotFound::new));
    model.addAttribute("page", key.page());
    return "relations/offered";
  }

  /** A yes leads to the draft, also said again. */
  @PostMapping
  String answer(@PathVariable SenderKey key, @RequestParam(defaultValue = "") String answer) {
    var _ = offered.of(key).orElseThrow(NotFound::new);
    return switch (answer) {
      case "ja" -> "redirect:" + offered.accept(key).orElse(key).page();
      case "nej" -> {
        offered.decline(key);
        yield "redirect:" + key.page();
      }
      default -> throw new NotFound();
    };
  }
}
