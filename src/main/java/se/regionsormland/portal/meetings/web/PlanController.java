package se.regionsormland.portal.meetings.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.meetings.Meeting;
import se.regionsormland.portal.meetings.MeetingState.Step;
import se.regionsormland.portal.meetings.Meetings;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.NotFound;

/** A meeting is set, changed or taken away. */
@Controller
@ForOfficers
@RequestMapping("/arbeta/moten")
class PlanController {

  private static final String MEETING = "redirect:/arbeta/moten/{id}";

  private final Meetings meetings;
  private final Clock clock;

  PlanController(Meetings meetings, Clock clock) {
    this.meetings = meetings;
    this.clock = clock;
  }

  @GetMapping("/nytt")
  String ask(Model model) {
    model.addAttribute("planForm", PlanForm.empty());
    return "meetings/plan";
  }

  @PostMapping("/nytt")
  String add(
      @Valid PlanForm planForm, BindingResult binding, Viewer viewer, RedirectAttributes next) {
    planForm.complain(binding, today());
    if (!binding.hasErrors()) {
      var added = meetings.plan(planForm.plan(today()), viewer).orElse(null);
      if (added != null) {
        next.addFlashAttribute("done", "meetings.set");
        next.addAttribute("id", added);
        return MEETING;
      }
      binding.rejectValue("held.day", "meetings.form.day.taken");
    }
    return "meetings/plan";
  }

  @GetMapping("/{id}/andra")
  String askChange(@PathVariable UUID id, Viewer viewer, Model model) {
    var meeting = allowing(Step.CHANGE, id, viewer);
    model.addAttribute("meeting", meeting);
    model.addAttribute("planForm", PlanForm.of(meeting));
    return "meetings/plan";
  }

  @PostMapping("/{id}/andra")
  String change(
      @PathVariable UUID id,
      @Valid PlanForm planForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next) {
    planForm.complain(binding, today());
    if (!binding.hasErrors() && changed(id, planForm, binding, viewer)) {
      next.addFlashAttribute("done", "meetings.changed");
      return MEETING;
    }
    var theirs = allowing(Step.CHANGE, id, viewer);
    model.addAttribute("meeting", theirs);
    if (binding.hasGlobalErrors()) {
      model.addAttribute("differing", planForm.differing(theirs.plan(), today()));
    }
    return "meetings/plan";
  }

  private boolean changed(UUID id, PlanForm form, BindingResult binding, Viewer viewer) {
    return switch (meetings.change(id, form.plan(today()), form.seen(), viewer)) {
      case DONE -> true;
      case DAY_TAKEN -> {
        binding.rejectValue("held.day", "meetings.form.day.taken");
        yield false;
      }
      case CHANGED_MEANWHILE -> {
        binding.reject("meetings.form.changed-meanwhile");
        yield false;
      }
    };
  }

  @GetMapping("/{id}/stall-in")
  String askCancel(@PathVariable UUID id, Viewer viewer, Model model) {
    model.addAttribute("meeting", allowing(Step.CANCEL, id, viewer));
    return "meetings/cancel";
  }

  @PostMapping("/{id}/stall-in")
  String cancel(@PathVariable UUID id, Viewer viewer, RedirectAttributes next) {
    meetings.cancel(id, viewer);
    next.addFlashAttribute("done", "meetings.cancelled");
    return MEETING;
  }

  private Meeting allowing(Step step, UUID id, Viewer viewer) {
    var meeting = meetings.one(id, viewer);
    if (!meeting.allows(step)) {
      throw new NotFound();
    }
    return meeting;
  }

  private LocalDate today() {
    return SwedishTime.today(clock);
  }
}
