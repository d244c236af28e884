package se.regionsormland.portal.group.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.group.Appointments;
import se.regionsormland.portal.identity.ForStaff;
import se.regionsormland.portal.identity.Viewer;

/** Who the group is, for all who work here; a member's own appointment stands first. */
@Controller
@ForStaff
@RequestMapping("/arbeta/gruppen")
class GroupController {

  private final Appointments appointments;
  private final GroupPages pages;

  GroupController(Appointments appointments, GroupPages pages) {
    this.appointments = appointments;
    this.pages = pages;
  }

  @GetMapping
  String all(Viewer viewer, Model model) {
    return pages.all(viewer, model);
  }

  @GetMapping("/{id}")
  String one(@PathVariable UUID id, Viewer viewer, Model model) {
    return pages.one(id, viewer, model);
  }

  @PostMapping("/{id}/namn")
  String allowName(
      @PathVariable UUID id, NamedForm namedForm, Viewer viewer, RedirectAttributes next) {
    appointments.allowName(id, namedForm.yes(), viewer);
    next.addFlashAttribute("done", "group.named.saved");
    return "redirect:/arbeta/gruppen/{id}";
  }

  @PostMapping("/{id}/franvaro")
  String noteAbsence(
      @PathVariable UUID id,
      AbsenceForm absenceForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next) {
    absenceForm.complain(binding);
    if (binding.hasErrors()) {
      return pages.one(id, viewer, model);
    }
    appointments.noteAbsence(id, absenceForm.days().orElse(null), viewer);
    next.addFlashAttribute("done", "group.absence.noted");
    return "redirect:/arbeta/gruppen/{id}";
  }
}
