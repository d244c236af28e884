package se.regionsormland.portal.opinions.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.group.openings.Openings;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.OpinionAnswers;
import se.regionsormland.portal.opinions.OpinionOutcome;
import se.regionsormland.portal.opinions.Opinions;
import se.regionsormland.portal.records.SeenCases;
import se.regionsormland.portal.web.Typed;

/** Where a member looks at a case and answers. Saving is for her alone; giving is for the group. */
@Controller
@ForCaseWorkers
@RequestMapping("/bedomningar/{reference}")
class OpinionController {

  private static final String GIVE = "give";
  private static final String CHANGE = "change";
  private static final String HERE = "redirect:/bedomningar/{reference}";

  private final Opinions opinions;
  private final SeenCases seen;
  private final Openings openings;
  private final OpinionPages pages;

  OpinionController(Opinions opinions, SeenCases seen, Openings openings, OpinionPages pages) {
    this.seen = seen;
    this.opinions = opinions;
    this.openings = openings;
    this.pages = pages;
  }

  /** Before the case opens to her she is asked whether she has a conflict of interest. */
  @GetMapping
  String show(@PathVariable String reference, Viewer viewer, Model model) {
    if (openings.isUnopened(reference, viewer)) {
      return "redirect:/arenden/{reference}/jav";
    }
    var file = pages.file(reference, viewer, model);
    seen.see(file.idea().id(), viewer);
    if (file.takesAnswers() || file.mayChange()) {
      model.addAttribute("opinionForm", OpinionForm.of(file, RubricPart.of(model)));
    }
    return pages.show(file, at(reference), viewer, model);
  }

  @PostMapping
  String write(
      @PathVariable String reference,
      @RequestParam(defaultValue = "save") String action,
      @Valid OpinionForm opinionForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    var file = pages.file(reference, viewer, model);
    var rubric = RubricPart.of(model);
    opinionForm.complain(rubric, binding);
    if (GIVE.equals(action) || CHANGE.equals(action)) {
      opinionForm.complainOfGaps(rubric, binding);
    }
    if (binding.hasErrors()) {
      return pages.show(file, at(reference), viewer, model);
    }
    return switch (written(reference, action, opinionForm, opinionForm.answers(rubric), viewer)) {
      case OpinionOutcome.Saved _ -> done("opinions.saved", next);
      case OpinionOutcome.Given _ ->
          done(CHANGE.equals(action) ? "opinions.changed-it" : "opinions.given", next);
      case OpinionOutcome.Changed changed -> {
        OpinionPages.beside(opinionForm.answers(rubric), changed.stored(), model);
        binding.reject("opinions.changed");
        response.setStatus(409);
        yield pages.show(file, at(reference), viewer, model);
      }
      case OpinionOutcome.Refused refused -> {
        model.addAttribute("refused", refused.where());
        response.setStatus(409);
        yield pages.show(pages.file(reference, viewer, model), at(reference), viewer, model);
      }
    };
  }

  private OpinionOutcome written(
      String reference, String action, OpinionForm form, OpinionAnswers answers, Viewer viewer) {
    var onto = Typed.number(form.version());
    return switch (action) {
      case GIVE -> opinions.give(reference, answers, onto, viewer);
      case CHANGE -> opinions.change(reference, answers, onto, viewer);
      default -> opinions.save(reference, answers, onto, viewer);
    };
  }

  private static String done(String said, RedirectAttributes next) {
    next.addFlashAttribute("done", said);
    return HERE;
  }

  private static String at(String reference) {
    return "/bedomningar/" + reference;
  }
}
