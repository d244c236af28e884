package se.regionsormland.portal.meetings.web;

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
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.meetings.Agendas.Outcome;
import se.regionsormland.portal.meetings.BetweenMeetings;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.TypedDate;

/** Cases that are settled between meetings. */
@Controller
@ForCaseWorkers
@RequestMapping("/arbeta/moten/mellan")
class BetweenController {

  private static final String HERE = "redirect:/arbeta/moten/mellan";

  private final BetweenMeetings between;
  private final Clock clock;

  BetweenController(BetweenMeetings between, Clock clock) {
    this.between = between;
    this.clock = clock;
  }

  @GetMapping
  String all(Viewer viewer, Model model) {
    model.addAttribute("betweenForm", new BetweenForm("", TypedDate.NONE));
    return page(viewer, model);
  }

  @PostMapping
  @ForOfficers
  String add(
      @Valid BetweenForm betweenForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next) {
    var day = betweenForm.day(SwedishTime.today(clock)).orElse(null);
    if (day == null) {
      binding.rejectValue("by.day", "meetings.between.by.wrong");
    }
    if (!binding.hasErrors() && day != null) {
      var outcome = between.add(betweenForm.asked(), day, viewer);
      Refusals.of(outcome).ifPresent(key -> binding.rejectValue("reference", key));
      if (outcome == Outcome.ADDED) {
        next.addFlashAttribute("done", "meetings.between.added");
        return HERE;
      }
    }
    return page(viewer, model);
  }

  @GetMapping("/{id}")
  @ForOfficers
  String ask(@PathVariable UUID id, Viewer viewer, Model model) {
    model.addAttribute("settleForm", new SettleForm(""));
    return settling(id, viewer, model);
  }

  @PostMapping("/{id}")
  @ForOfficers
  String settle(
      @PathVariable UUID id,
      @Valid SettleForm settleForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next) {
    if (binding.hasErrors()) {
      return settling(id, viewer, model);
    }
    boolean first = between.settle(id, settleForm.said(), viewer);
    next.addFlashAttribute("done", first ? "meetings.between.settled" : "meetings.between.before");
    return HERE;
  }

  private String settling(UUID id, Viewer viewer, Model model) {
    model.addAttribute(
        "one",
        between.all(viewer).stream()
            .filter(it -> it.id().equals(id) && it.settled() == null)
            .findFirst()
            .orElseThrow(NotFound::new));
    return "meetings/settle";
  }

  private String page(Viewer viewer, Model model) {
    model.addAttribute("cases", between.all(viewer));
    model.addAttribute("officer", viewer.is(Role.OFFICER));
    return "meetings/between";
  }
}
