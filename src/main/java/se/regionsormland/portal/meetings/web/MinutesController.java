package se.regionsormland.portal.meetings.web;

import jakarta.validation.Valid;
import java.util.List;
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
import se.regionsormland.portal.meetings.MeetingState.Step;
import se.regionsormland.portal.meetings.MinuteBook;
import se.regionsormland.portal.meetings.Minutes;
import se.regionsormland.portal.meetings.Minutes.Attendee;
import se.regionsormland.portal.web.EmptyForm;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.Option;

/** Minutes: read by the group, written in parts while the meeting goes, and settled. */
@Controller
@ForCaseWorkers
@RequestMapping("/arbeta/moten/{id}/minnesanteckningar")
class MinutesController {

  private static final String MINUTES = "redirect:/arbeta/moten/{id}/minnesanteckningar";

  private final MinuteBook book;

  MinutesController(MinuteBook book) {
    this.book = book;
  }

  @GetMapping
  String read(@PathVariable UUID id, Viewer viewer, Model model) {
    var minutes = head(id, viewer, model);
    boolean officer = viewer.is(Role.OFFICER);
    model.addAttribute("writing", officer && minutes.meeting().allows(Step.MINUTES));
    model.addAttribute("settling", officer && minutes.meeting().allows(Step.SETTLE));
    return "meetings/minutes";
  }

  @GetMapping("/narvaro")
  @ForOfficers
  String askWhoWasThere(@PathVariable UUID id, Viewer viewer, Model model) {
    var minutes = writing(id, viewer, model);
    model.addAttribute("attendanceForm", AttendanceForm.of(minutes));
    return attendance(id, viewer, model);
  }

  @PostMapping("/narvaro")
  @ForOfficers
  String noteWhoWasThere(
      @PathVariable UUID id,
      @Valid AttendanceForm attendanceForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next) {
    if (!binding.hasErrors()) {
      boolean saved =
          book.write(
              id, attendanceForm.persons(), attendanceForm.said(), attendanceForm.seen(), viewer);
      if (saved) {
        next.addFlashAttribute("done", "meetings.minutes.saved");
        return MINUTES;
      }
      binding.reject("meetings.minutes.saved-meanwhile");
    }
    model.addAttribute("differing", attendanceForm.differing(writing(id, viewer, model)));
    return attendance(id, viewer, model);
  }

  @GetMapping("/punkter/{item}")
  @ForOfficers
  String askWhatWasSaid(
      @PathVariable UUID id, @PathVariable UUID item, Viewer viewer, Model model) {
    return said(writing(id, viewer, model), item, viewer, model);
  }

  @PostMapping("/punkter/{item}")
  @ForOfficers
  String noteWhatWasSaid(
      @PathVariable UUID id,
      @PathVariable UUID item,
      @Valid SaidForm saidForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next) {
    if (!binding.hasErrors()) {
      if (book.note(id, item, saidForm.persons(), saidForm.words(), saidForm.seen(), viewer)) {
        next.addFlashAttribute("done", "meetings.minutes.saved");
        return MINUTES;
      }
      binding.reject("meetings.minutes.saved-meanwhile");
    }
    return said(writing(id, viewer, model), item, viewer, model);
  }

  @PostMapping("/faststallande")
  @ForOfficers
  String settle(@PathVariable UUID id, Viewer viewer, RedirectAttributes next) {
    book.settle(id, viewer);
    next.addFlashAttribute("done", "meetings.minutes.settled");
    return MINUTES;
  }

  private String attendance(UUID id, Viewer viewer, Model model) {
    model.addAttribute("people", options(book.group(id, viewer)));
    return "meetings/attendance";
  }

  private String said(Minutes minutes, UUID item, Viewer viewer, Model model) {
    var noted = minutes.item(item).orElseThrow(NotFound::new);
    var leaving = book.whoLeaves(minutes, noted, viewer);
    EmptyForm.unlessThere(model, "saidForm", SaidForm.of(noted, leaving));
    if (model.getAttribute("saidForm") instanceof SaidForm mine) {
      model.addAttribute("differing", mine.differing(noted));
    }
    model.addAttribute("noted", noted);
    model.addAttribute("leaving", leaving);
    model.addAttribute("people", options(minutes.present()));
    return "meetings/said";
  }

  private static List<Option> options(List<Attendee> people) {
    return people.stream().map(one -> Option.plain(one.person().toString(), one.name())).toList();
  }

  /** For a page that writes: where nothing can be written, there is none. */
  private Minutes writing(UUID id, Viewer viewer, Model model) {
    var minutes = head(id, viewer, model);
    if (!minutes.meeting().allows(Step.MINUTES)) {
      throw new NotFound();
    }
    return minutes;
  }

  private Minutes head(UUID id, Viewer viewer, Model model) {
    var minutes = book.of(id, viewer);
    model.addAttribute("minutes", minutes);
    model.addAttribute("meeting", minutes.meeting());
    model.addAttribute("at", "/arbeta/moten/" + id);
    return minutes;
  }
}
