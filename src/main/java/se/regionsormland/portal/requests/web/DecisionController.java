package se.regionsormland.portal.requests.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.requests.Decision;
import se.regionsormland.portal.requests.Decisions;
import se.regionsormland.portal.requests.numbers.Payer;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.Keeping;
import se.regionsormland.portal.web.Option;

/** An officer notes what a board or a delegate has decided elsewhere. */
@Controller
@ForOfficers
@RequestMapping("/arenden/{reference}/beslut")
class DecisionController {

  private final Decisions decisions;
  private final Clock clock;

  DecisionController(Decisions decisions, Clock clock) {
    this.decisions = decisions;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView ask(@PathVariable String reference, Viewer viewer) {
    return page(reference, viewer).addObject("decisionForm", DecisionForm.empty());
  }

  @PostMapping
  ModelAndView note(
      @PathVariable String reference,
      @Valid DecisionForm decisionForm,
      BindingResult binding,
      Viewer viewer,
      RedirectAttributes next) {
    decisionForm.check(binding, SwedishTime.today(clock));
    if (binding.hasErrors()) {
      return page(reference, viewer);
    }
    decisions.note(reference, decisionForm.decision(), viewer);
    next.addFlashAttribute("done", "requests.decision.noted");
    return new ModelAndView("redirect:/arenden/{reference}");
  }

  private ModelAndView page(String reference, Viewer viewer) {
    var idea = decisions.read(reference, viewer);
    var at = "/arenden/" + idea.reference();
    return new ModelAndView("requests/decision")
        .addObject("idea", idea)
        .addObject("at", at)
        .addObject("keeping", new Keeping("beslut", at + "/beslut"))
        .addObject("funds", Option.all(funds(), "requests.payer."))
        .addObject("outcomes", Option.all(Decision.Outcome.values(), "requests.outcome."));
  }

  /** Those that the portal follows; what others decide is theirs. */
  private static Payer[] funds() {
    return Stream.of(Payer.ONE_TO_ONE, Payer.ERDF).toArray(Payer[]::new);
  }
}
