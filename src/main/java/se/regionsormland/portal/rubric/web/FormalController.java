package se.regionsormland.portal.rubric.web;

import org.springframework.http.HttpStatus;
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
import se.regionsormland.portal.plan.Outcome;
import se.regionsormland.portal.rubric.FormalChecks;
import se.regionsormland.portal.rubric.FormalFile;
import se.regionsormland.portal.web.Keeping;
import se.regionsormland.portal.web.Option;
import se.regionsormland.portal.web.Typed;

/** An officer ticks the formal demands on a request. */
@Controller
@ForOfficers
@RequestMapping("/arenden/{reference}/formellt")
class FormalController {

  private final FormalChecks checks;

  FormalController(FormalChecks checks) {
    this.checks = checks;
  }

  @GetMapping
  ModelAndView ask(@PathVariable String reference, Viewer viewer) {
    var file = checks.read(reference, viewer);
    return page(file, FormalForm.of(file), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView tick(
      @PathVariable String reference,
      FormalForm formalForm,
      BindingResult binding,
      Viewer viewer,
      RedirectAttributes next) {
    var file = checks.read(reference, viewer);
    var demands = file.rubric().formal();
    formalForm.check(demands, binding);
    if (binding.hasErrors()) {
      return page(file, formalForm, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var onto = Typed.number(formalForm.version());
    return switch (checks.tick(reference, formalForm.ticked(demands), onto, viewer)) {
      case DONE -> {
        next.addFlashAttribute("done", "rubric.formal.saved");
        yield new ModelAndView("redirect:/arenden/{reference}");
      }
      case CHANGED -> refused("rubric.formal.changed", reference, formalForm, viewer);
      case CLOSED -> refused("rubric.formal.closed", reference, formalForm, viewer);
    };
  }

  private ModelAndView refused(String why, String reference, FormalForm form, Viewer viewer) {
    var theirs = checks.read(reference, viewer);
    return page(theirs, form, HttpStatus.CONFLICT)
        .addObject("refused", why)
        .addObject("differing", form.differing(theirs));
  }

  private static ModelAndView page(FormalFile file, FormalForm form, HttpStatus status) {
    var at = "/arenden/" + file.idea().reference();
    return new ModelAndView("rubric/formal", status)
        .addObject("file", file)
        .addObject("at", at)
        .addObject("formalForm", form)
        .addObject("keeping", new Keeping("formalForm", at + "/formellt"))
        .addObject("outcomes", Option.all(Outcome.values(), "plan.outcome."));
  }
}
