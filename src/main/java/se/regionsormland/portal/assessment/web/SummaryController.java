package se.regionsormland.portal.assessment.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.web.Typed;

/** Whether the summary that the sender allowed is shown to everyone. */
@Controller
@ForOfficers
@RequestMapping("/arenden/{reference}/sammanfattning")
class SummaryController {

  private static final String BACK = "redirect:/arenden/{reference}";

  private final SubmittedIdeas submitted;
  private final CasePages pages;

  SummaryController(SubmittedIdeas submitted, CasePages pages) {
    this.submitted = submitted;
    this.pages = pages;
  }

  @GetMapping
  String ask(@PathVariable String reference, Viewer viewer, Model model) {
    var file = pages.head(reference, viewer, model);
    model.addAttribute(
        "summaryForm", new SummaryForm(Boolean.toString(!file.idea().summaryShown()), ""));
    return file.idea().content().summaryAllowed() ? "assessment/summary" : BACK;
  }

  @PostMapping
  String change(
      @PathVariable String reference,
      @Valid SummaryForm summaryForm,
      BindingResult binding,
      Viewer viewer,
      Model model) {
    var file = pages.head(reference, viewer, model);
    if (binding.hasErrors()) {
      return "assessment/summary";
    }
    var id = file.idea().id();
    if (summaryForm.wantsIt()) {
      submitted.showSummary(id, Typed.text(summaryForm.reason()), viewer);
    } else {
      submitted.hideSummary(id, Typed.text(summaryForm.reason()), viewer);
    }
    return BACK;
  }
}
