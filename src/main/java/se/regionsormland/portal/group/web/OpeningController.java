package se.regionsormland.portal.group.web;

import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.group.conflicts.Conflicts;
import se.regionsormland.portal.group.openings.Openings;
import se.regionsormland.portal.group.openings.OwnAnswerOutcome;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.shared.SwedishTime;

/** What is asked of a member before a case opens to her, and the parties that it is asked about. */
@Controller
@ForCaseWorkers
class OpeningController {

  private static final String BACK = "redirect:/arenden/{reference}/jav";

  private final Openings openings;
  private final Conflicts conflicts;
  private final ConflictPages pages;
  private final Clock clock;

  OpeningController(Openings openings, Conflicts conflicts, ConflictPages pages, Clock clock) {
    this.clock = clock;
    this.conflicts = conflicts;
    this.openings = openings;
    this.pages = pages;
  }

  @GetMapping("/arbeta/jav")
  String waiting(Viewer viewer, Model model) {
    model.addAttribute("toDecide", conflicts.toDecide(viewer));
    model.addAttribute("decided", conflicts.decided(viewer));
    model.addAttribute("today", SwedishTime.today(clock));
    var cases = openings.waiting(viewer);
    model.addAttribute("cases", cases);
    model.addAttribute("asked", cases.stream().filter(one -> !one.waits()).count());
    return "group/unopened";
  }

  @PostMapping("/arenden/{reference}/jav/oppning")
  String answer(
      @PathVariable String reference,
      @Valid OwnAnswerForm ownAnswerForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next) {
    ownAnswerForm.complain(binding);
    if (!binding.hasErrors()) {
      var outcome = openings.answer(reference, ownAnswerForm.said(), viewer);
      boolean said = outcome == OwnAnswerOutcome.SAID;
      AppointmentChecks.reject(!said, "answer", "group.own." + outcome, binding);
    }
    if (binding.hasErrors()) {
      return pages.all(reference, viewer, model);
    }
    next.addFlashAttribute("done", ownAnswerForm.isNone() ? "group.own.opened" : "group.own.asked");
    return ownAnswerForm.isNone() ? openedAt(reference, viewer) : BACK;
  }

  /** Who has been asked to look at it goes on to the questions. */
  private String openedAt(String reference, Viewer viewer) {
    return openings.lastDay(reference, viewer).isPresent()
        ? "redirect:/bedomningar/{reference}"
        : "redirect:/arenden/{reference}";
  }

  @PostMapping("/arenden/{reference}/jav/parter")
  @ForOfficers
  String add(
      @PathVariable String reference,
      @Valid PartyForm partyForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next) {
    var party = partyForm.party().orElse(null);
    if (party == null) {
      binding.rejectValue("part", "group.party.part.empty");
    }
    if (binding.hasErrors() || party == null) {
      return pages.all(reference, viewer, model);
    }
    openings.add(reference, party, viewer);
    next.addFlashAttribute("done", "group.party.added");
    return BACK;
  }
}
