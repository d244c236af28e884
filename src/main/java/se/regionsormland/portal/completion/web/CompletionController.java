package se.regionsormland.portal.completion.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.completion.Completions;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.shared.WorkingDays;
import se.regionsormland.portal.web.EmptyForm;
import se.regionsormland.portal.web.Keeping;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.Option;

/** An officer asks to have a case completed, or waits no more. */
@Controller
@ForOfficers
@RequestMapping("/arenden/{reference}/komplettering")
class CompletionController {

  private static final String BACK = "redirect:/arenden/{reference}";

  /** Time for whoever does this beside other work. */
  private static final int USUAL_DAYS = 10;

  private final Completions completions;
  private final SubmittedIdeas submitted;
  private final Clock clock;

  CompletionController(Completions completions, SubmittedIdeas submitted, Clock clock) {
    this.completions = completions;
    this.submitted = submitted;
    this.clock = clock;
  }

  @GetMapping
  String show(@PathVariable String reference, Viewer viewer, Model model) {
    return page(reference, completions.offered(reference, viewer), viewer, model);
  }

  @PostMapping
  String ask(
      @PathVariable String reference,
      @Valid CompletionAskForm completionAskForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    var offered = completions.offered(reference, viewer);
    if (!offered.isOpen()) {
      response.setStatus(409);
      return page(reference, offered, viewer, model);
    }
    completionAskForm.complain(offered.parts().keySet(), SwedishTime.today(clock), binding);
    if (binding.hasErrors()) {
      return page(reference, offered, viewer, model);
    }
    var refused = completions.ask(reference, completionAskForm.said(), viewer);
    if (!refused.isEmpty()) {
      response.setStatus(409);
      return page(reference, completions.offered(reference, viewer), viewer, model);
    }
    next.addFlashAttribute("done", "completion.asked");
    return BACK;
  }

  @PostMapping("/slut")
  String takeBack(@PathVariable String reference, Viewer viewer, RedirectAttributes next) {
    boolean waited = completions.takeBack(reference, viewer);
    next.addFlashAttribute("done", waited ? "completion.taken-back" : "completion.none-waits");
    return BACK;
  }

  private String page(String reference, Completions.Offered offered, Viewer viewer, Model model) {
    var idea = submitted.withReference(reference, viewer).orElseThrow(NotFound::new);
    var at = "/arenden/" + idea.reference();
    model.addAttribute("idea", idea);
    model.addAttribute("at", at);
    model.addAttribute("offered", offered);
    var stands = new LinkedHashMap<String, String>();
    offered.parts().forEach((part, words) -> stands.put(part.name(), words));
    model.addAttribute("stands", stands);
    model.addAttribute(
        "options",
        offered.parts().keySet().stream()
            .map(part -> Option.of(part.name(), "completion.part." + part))
            .toList());
    var day = WorkingDays.after(SwedishTime.today(clock), USUAL_DAYS);
    EmptyForm.unlessThere(model, "completionAskForm", CompletionAskForm.until(day));
    model.addAttribute("keeping", new Keeping("completionAskForm", at + "/komplettering"));
    return "completion/ask";
  }
}
