package se.regionsormland.portal.group.web;

import jakarta.validation.Valid;
import java.time.Clock;
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
import se.regionsormland.portal.identity.ForAdministrators;
import se.regionsormland.portal.identity.Reauthenticate;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.shared.SwedishTime;

/** Appointing to the group, and ending an appointment. */
@Controller
@ForAdministrators
@Reauthenticate
@RequestMapping("/arbeta/gruppen")
class AppointmentController {

  private final Appointments appointments;
  private final GroupPages pages;
  private final Clock clock;

  AppointmentController(Appointments appointments, GroupPages pages, Clock clock) {
    this.appointments = appointments;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/ny")
  String ask(Model model) {
    model.addAttribute("appointmentForm", AppointmentForm.empty());
    return pages.appoint(model);
  }

  @PostMapping("/ny")
  String appoint(
      @Valid AppointmentForm appointmentForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next) {
    AppointmentChecks.check(appointmentForm, SwedishTime.today(clock), binding);
    if (!binding.hasErrors()) {
      var what = appointmentForm.appointment(pages.areas());
      AppointmentChecks.tell(appointments.appoint(what, viewer), binding);
    }
    if (binding.hasErrors()) {
      return pages.appoint(model);
    }
    next.addFlashAttribute("done", "group.appointed");
    return "redirect:/arbeta/gruppen";
  }

  @PostMapping("/{id}/slut")
  String end(
      @PathVariable UUID id,
      EndForm endForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next) {
    var today = SwedishTime.today(clock);
    var last = endForm.last().date().filter(day -> !day.isBefore(today)).orElse(null);
    if (last == null) {
      binding.rejectValue("last.day", "group.end.last.wrong");
      return pages.one(id, viewer, model);
    }
    appointments.end(id, last, viewer);
    next.addFlashAttribute("done", "group.ended");
    return "redirect:/arbeta/gruppen";
  }
}
