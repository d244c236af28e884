package se.regionsormland.portal.conferences.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.conferences.ConferenceDesk;
import se.regionsormland.portal.conferences.ConferenceDesk.SettledMeeting;
import se.regionsormland.portal.conferences.Removals;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.FormToken;

/** For officers: a conference is set and taken away, meetings are proposed, and who comes. */
@Controller
@ForOfficers
@RequestMapping("/arbeta/konferenser")
class ConferenceDeskController {

  private final ConferenceDesk desk;
  private final Removals removals;
  private final Clock clock;

  ConferenceDeskController(ConferenceDesk desk, Removals removals, Clock clock) {
    this.desk = desk;
    this.removals = removals;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView all() {
    return new ModelAndView("conferences/desk")
        .addObject("ahead", desk.ahead())
        .addObject("past", desk.past());
  }

  @GetMapping("/ny")
  ModelAndView ask(FormToken token) {
    return new ModelAndView("conferences/plan").addObject("conferenceForm", ConferenceForm.empty());
  }

  @PostMapping("/ny")
  ModelAndView add(FormToken token, @Valid ConferenceForm conferenceForm, BindingResult binding) {
    conferenceForm.complain(binding, today());
    if (binding.hasErrors()) {
      return new ModelAndView("conferences/plan");
    }
    return toOne(desk.plan(token.sending(), conferenceForm.plan(today())));
  }

  @GetMapping("/{id}")
  ModelAndView one(@PathVariable UUID id) {
    var conference = desk.one(id);
    var meetings = desk.meetings(id);
    var guests = desk.guests(id);
    return new ModelAndView("conferences/conference")
        .addObject("conference", conference)
        .addObject("open", conference.isOpen(today()))
        .addObject("toCome", conference.isToCome(today()))
        .addObject("outcomes", desk.outcomes(id))
        .addObject("guests", guests)
        .addObject("confirmed", desk.confirmed(guests))
        .addObject("removals", removals.of(id))
        .addObject("meetings", meetings)
        .addObject("settled", meetings.stream().filter(SettledMeeting::settled).count());
  }

  @PostMapping("/{id}/moten")
  ModelAndView propose(@PathVariable UUID id, RedirectAttributes next) {
    next.addFlashAttribute("proposed", desk.propose(id));
    return toOne(id);
  }

  @GetMapping("/{id}/stall-in")
  ModelAndView askBeforeCancelling(@PathVariable UUID id) {
    return new ModelAndView("conferences/cancel").addObject("conference", desk.one(id));
  }

  @PostMapping("/{id}/stall-in")
  ModelAndView cancel(@PathVariable UUID id) {
    desk.cancel(id);
    return toOne(id);
  }

  private static ModelAndView toOne(UUID id) {
    return new ModelAndView("redirect:/arbeta/konferenser/" + id);
  }

  private LocalDate today() {
    return SwedishTime.today(clock);
  }
}
