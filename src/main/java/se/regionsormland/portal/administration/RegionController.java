package se.regionsormland.portal.administration;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.identity.ForAdministrators;
import se.regionsormland.portal.region.AgendaTime;
import se.regionsormland.portal.region.AnswerTime;
import se.regionsormland.portal.shared.SwedishTime;

/** What the region promises: how soon it answers, when its group meets, and its agendas. */
@Controller
@ForAdministrators
@RequestMapping("/administration/regionen")
class RegionController {

  private static final String HERE = "redirect:/administration/regionen";

  private final AnswerTime answerTime;
  private final AgendaTime agendaTime;
  private final StrategList strategs;
  private final Clock clock;

  RegionController(
      AnswerTime answerTime, AgendaTime agendaTime, StrategList strategs, Clock clock) {
    this.answerTime = answerTime;
    this.agendaTime = agendaTime;
    this.strategs = strategs;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show() {
    return page()
        .addObject("answerDaysForm", daysInForce())
        .addObject("meetingForm", MeetingForm.empty());
  }

  @PostMapping("/svarstid")
  ModelAndView setDays(
      @Valid @ModelAttribute("answerDaysForm") AnswerDaysForm form,
      BindingResult binding,
      RedirectAttributes next) {
    if (binding.hasErrors()) {
      return page().addObject("meetingForm", MeetingForm.empty());
    }
    answerTime.setWorkingDays(form.asNumber());
    agendaTime.setDays(form.beforeMeeting());
    next.addFlashAttribute("done", "administration.region.days.saved");
    return new ModelAndView(HERE);
  }

  @PostMapping("/moten")
  ModelAndView addMeeting(
      @Valid @ModelAttribute("meetingForm") MeetingForm form,
      BindingResult binding,
      RedirectAttributes next) {
    var date =
        form.date().filter(day -> !day.isBefore(today()) && day.isBefore(today().plusYears(10)));
    if (date.isEmpty()) {
      binding.rejectValue("held.day", "administration.region.meeting.wrong");
    }
    if (binding.hasErrors()) {
      return page().addObject("answerDaysForm", daysInForce());
    }
    date.ifPresent(answerTime::addMeeting);
    next.addFlashAttribute("done", "administration.region.meeting.saved");
    return new ModelAndView(HERE);
  }

  @PostMapping("/moten/{date}/borttagning")
  String removeMeeting(
      @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date, RedirectAttributes next) {
    answerTime.removeMeeting(date);
    next.addFlashAttribute("done", "administration.region.meeting.removed");
    return HERE;
  }

  private AnswerDaysForm daysInForce() {
    return new AnswerDaysForm(
        Integer.toString(answerTime.workingDays()), Integer.toString(agendaTime.days()));
  }

  private LocalDate today() {
    return SwedishTime.today(clock);
  }

  private ModelAndView page() {
    return new ModelAndView("administration/region")
        .addObject("meetings", answerTime.meetingsFrom(today()))
        .addObject("strategs", strategs.all());
  }
}
