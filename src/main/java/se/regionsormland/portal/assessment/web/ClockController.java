package se.regionsormland.portal.assessment.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.assessment.AnswerClock;
import se.regionsormland.portal.assessment.CaseHead;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.shared.WorkingDays;
import se.regionsormland.portal.web.Typed;
import se.regionsormland.portal.web.TypedDate;

/** The clock of a case: word of a delay, and pauses. */
@Controller
@ForOfficers
@RequestMapping("/arenden/{reference}")
class ClockController {

  private static final String BACK = "redirect:/arenden/{reference}";

  private final AnswerClock answerClock;
  private final CasePages pages;
  private final Clock clock;

  ClockController(AnswerClock answerClock, CasePages pages, Clock clock) {
    this.answerClock = answerClock;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/drojsmal")
  String delay(@PathVariable String reference, Viewer viewer, Model model) {
    var file = pages.open(reference, viewer, model);
    model.addAttribute("delayForm", new DelayForm(TypedDate.NONE, ""));
    return file.pause() == null ? "assessment/delay" : BACK;
  }

  @PostMapping("/drojsmal")
  String tellDelay(
      @PathVariable String reference,
      @Valid DelayForm delayForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next) {
    var file = pages.open(reference, viewer, model);
    if (file.pause() != null) {
      return BACK;
    }
    var newDate = delayForm.newDate().date().orElse(null);
    if (newDate == null) {
      binding.rejectValue("newDate.day", "assessment.delay.date.wrong");
    } else if (!isLater(newDate, file)) {
      binding.rejectValue("newDate.day", "assessment.delay.date.earlier");
    } else if (!WorkingDays.isWorkingDay(newDate)) {
      binding.rejectValue("newDate.day", "assessment.delay.date.free");
    }
    if (binding.hasErrors() || newDate == null) {
      return "assessment/delay";
    }
    answerClock.tellDelay(reference, newDate, Typed.text(delayForm.reason()), viewer);
    next.addFlashAttribute("done", "assessment.delay.told");
    return BACK;
  }

  /** The same date once more is a second click, and does no harm. */
  private boolean isLater(LocalDate newDate, CaseHead file) {
    return newDate.isAfter(SwedishTime.today(clock)) && !newDate.isBefore(file.status().answerBy());
  }

  @GetMapping("/paus")
  String pause(@PathVariable String reference, Viewer viewer, Model model) {
    var file = pages.open(reference, viewer, model);
    model.addAttribute("reasonForm", new ReasonForm(""));
    return file.pause() == null ? "assessment/pause" : BACK;
  }

  @PostMapping("/paus")
  String beginPause(
      @PathVariable String reference,
      @Valid ReasonForm reasonForm,
      BindingResult binding,
      Viewer viewer,
      Model model) {
    if (binding.hasErrors()) {
      pages.open(reference, viewer, model);
      return "assessment/pause";
    }
    answerClock.pause(reference, Typed.text(reasonForm.reason()), viewer);
    return BACK;
  }

  @PostMapping("/paus/slut")
  String endPause(
      @PathVariable String reference,
      @Valid ButtonForm buttonForm,
      BindingResult binding,
      Viewer viewer,
      Model model) {
    if (binding.hasErrors()) {
      return pages.show(reference, viewer, model);
    }
    answerClock.resume(reference, viewer);
    return BACK;
  }
}
