package se.regionsormland.portal.opinions.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
import se.regionsormland.portal.opinions.Assignments;
import se.regionsormland.portal.shared.SwedishTime;

/** Settles which members look at a case. */
@Controller
@ForCaseWorkers
@RequestMapping("/arenden/{reference}/tittar")
class AssignController {

  private final Assignments assignments;
  private final AssignPages pages;
  private final Clock clock;

  AssignController(Assignments assignments, AssignPages pages, Clock clock) {
    this.assignments = assignments;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  String ask(@PathVariable String reference, Viewer viewer, Model model) {
    model.addAttribute("assignForm", pages.begin(reference, viewer));
    return pages.show(reference, viewer, model);
  }

  @PostMapping
  String settle(
      @PathVariable String reference,
      @Valid AssignForm assignForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next) {
    var due = assignForm.due().date().orElse(null);
    complain(due, binding);
    if (due == null || binding.hasErrors()) {
      return pages.show(reference, viewer, model);
    }
    boolean settled = assignments.settle(reference, assignForm.until(due), viewer);
    next.addFlashAttribute("done", settled ? "opinions.assigned" : "opinions.closed");
    return "redirect:/arenden/{reference}#tittar";
  }

  private void complain(@Nullable LocalDate due, BindingResult binding) {
    if (due == null) {
      binding.rejectValue("due.day", "opinions.assign.due.empty");
    } else if (due.isBefore(SwedishTime.today(clock))) {
      binding.rejectValue("due.day", "opinions.assign.due.past");
    }
  }
}
