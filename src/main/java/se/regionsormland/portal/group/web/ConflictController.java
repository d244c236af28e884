package se.regionsormland.portal.group.web;

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
import se.regionsormland.portal.group.conflicts.Conflict;
import se.regionsormland.portal.group.conflicts.Conflicts;
import se.regionsormland.portal.group.conflicts.Decision;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Viewer;

/** Conflicts of interest in a case: asked by whoever reads cases, decided by another. */
@Controller
@ForCaseWorkers
@RequestMapping("/arenden/{reference}/jav")
class ConflictController {

  private static final String BACK = "redirect:/arenden/{reference}/jav";

  private final Conflicts conflicts;
  private final ConflictPages pages;

  ConflictController(Conflicts conflicts, ConflictPages pages) {
    this.conflicts = conflicts;
    this.pages = pages;
  }

  @GetMapping
  String show(@PathVariable String reference, Viewer viewer, Model model) {
    return pages.all(reference, viewer, model);
  }

  @PostMapping
  String raise(
      @PathVariable String reference,
      @Valid RaiseForm raiseForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next) {
    var raised = raiseForm.by(viewer.id()).orElse(null);
    if (raised == null) {
      binding.rejectValue("ground", "group.raise.ground.empty");
    }
    if (binding.hasErrors() || raised == null) {
      return pages.all(reference, viewer, model);
    }
    boolean added = conflicts.raise(reference, raised, viewer);
    next.addFlashAttribute("done", added ? "group.raised" : "group.raised-before");
    return BACK;
  }

  @GetMapping("/{id}")
  String ask(@PathVariable String reference, @PathVariable UUID id, Viewer viewer, Model model) {
    model.addAttribute("decisionForm", DecisionForm.empty());
    return pages.one(reference, id, viewer, model);
  }

  @PostMapping("/{id}")
  String decide(
      @PathVariable String reference,
      @PathVariable UUID id,
      @Valid DecisionForm decisionForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next) {
    decisionForm.complain(binding);
    var decision = decisionForm.decision().orElse(null);
    if (binding.hasErrors() || decision == null) {
      return pages.one(reference, id, viewer, model);
    }
    tell(conflicts.decide(reference, id, decision, viewer), decision, next);
    return BACK;
  }

  /** Who was second and meant something else is told who was first, and when. */
  private static void tell(Conflict.Decided settled, Decision meant, RedirectAttributes next) {
    if (settled.what().equals(meant)) {
      next.addFlashAttribute("done", "group.decided");
    } else {
      next.addFlashAttribute("beforeBy", settled.by().name());
      next.addFlashAttribute("beforeAt", settled.by().at());
    }
  }
}
