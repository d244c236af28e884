package se.regionsormland.portal.opinions.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.Assigned.Assignment;
import se.regionsormland.portal.opinions.OpinionAnswers;
import se.regionsormland.portal.opinions.OpinionFile;
import se.regionsormland.portal.opinions.OpinionOutcome;
import se.regionsormland.portal.opinions.Opinions;
import se.regionsormland.portal.web.NotFound;

/** What a member says by telephone, written down in her name by who settles. */
@Controller
@ForCaseWorkers
@RequestMapping("/bedomningar/{reference}/telefon/{id}")
class TelephoneController {

  private final Opinions opinions;
  private final OpinionPages pages;

  TelephoneController(Opinions opinions, OpinionPages pages) {
    this.opinions = opinions;
    this.pages = pages;
  }

  @GetMapping
  String ask(
      @PathVariable String reference, @PathVariable("id") UUID member, Viewer viewer, Model model) {
    model.addAttribute("opinionForm", OpinionForm.of(OpinionAnswers.NONE, 0, null));
    return show(reference, member, viewer, model);
  }

  @PostMapping
  String enter(
      @PathVariable String reference,
      @PathVariable("id") UUID member,
      @Valid OpinionForm opinionForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    pages.file(reference, viewer, model);
    var rubric = RubricPart.of(model);
    opinionForm.complain(rubric, binding);
    opinionForm.complainOfGaps(rubric, binding);
    if (binding.hasErrors()) {
      return show(reference, member, viewer, model);
    }
    var outcome = opinions.enter(reference, member, opinionForm.answers(rubric), viewer);
    if (outcome instanceof OpinionOutcome.Refused(var where)) {
      model.addAttribute("refused", where);
      response.setStatus(409);
      return show(reference, member, viewer, model);
    }
    next.addFlashAttribute("done", "opinions.entered");
    return "redirect:/bedomningar/{reference}";
  }

  private String show(String reference, UUID member, Viewer viewer, Model model) {
    var file = pages.file(reference, viewer, model);
    model.addAttribute("other", other(file, member, viewer));
    var here = "/bedomningar/" + reference + "/telefon/" + member;
    return pages.show(file, here, viewer, model);
  }

  /** Her own answers she writes herself. */
  private static Assignment other(OpinionFile file, UUID member, Viewer viewer) {
    return file.assigned()
        .of(member)
        .filter(one -> !one.member().equals(viewer.id()))
        .orElseThrow(NotFound::new);
  }
}
