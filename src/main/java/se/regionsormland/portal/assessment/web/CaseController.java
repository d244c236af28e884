package se.regionsormland.portal.assessment.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.assessment.CaseNotes;
import se.regionsormland.portal.assessment.Cases;
import se.regionsormland.portal.group.openings.Openings;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.web.FormToken;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.Typed;

/** A case by its reference; the idea's own id stands in no address. */
@Controller
@ForOfficers
@RequestMapping("/arenden/{reference}")
class CaseController {

  private static final String BACK = "redirect:/arenden/{reference}";

  private final Openings openings;
  private final Cases cases;
  private final CaseNotes notes;
  private final CasePages pages;

  CaseController(Cases cases, CaseNotes notes, CasePages pages, Openings openings) {
    this.openings = openings;
    this.cases = cases;
    this.notes = notes;
    this.pages = pages;
  }

  @GetMapping
  @ForCaseWorkers
  String show(@PathVariable String reference, Viewer viewer, Model model) {
    var open = cases.open(reference, viewer);
    if (open.isPresent()) {
      return pages.show(open.get(), model);
    }
    if (openings.isUnopened(reference, viewer)) {
      return "redirect:/arenden/{reference}/jav";
    }
    throw new NotFound();
  }

  @PostMapping("/handlaggning")
  String take(
      @PathVariable String reference,
      @Valid ButtonForm buttonForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next) {
    if (binding.hasErrors()) {
      return again(reference, viewer, model);
    }
    var holder = cases.take(reference, Typed.uuid(buttonForm.seen()).orElse(null), viewer);
    if (holder.is(viewer)) {
      next.addFlashAttribute("done", "assessment.taken");
    } else {
      next.addFlashAttribute("takenBy", holder.name());
    }
    return BACK;
  }

  @PostMapping("/handlaggning/slut")
  String release(
      @PathVariable String reference,
      @Valid ButtonForm buttonForm,
      BindingResult binding,
      Viewer viewer,
      Model model) {
    if (binding.hasErrors()) {
      return again(reference, viewer, model);
    }
    cases.release(reference, viewer);
    return BACK;
  }

  @PostMapping("/anteckningar")
  String note(
      @PathVariable String reference,
      FormToken token,
      @Valid NoteForm noteForm,
      BindingResult binding,
      Viewer viewer,
      Model model) {
    if (binding.hasErrors()) {
      return again(reference, viewer, model);
    }
    notes.add(reference, token.sending(), Typed.text(noteForm.text()), viewer);
    return BACK + "#anteckningar";
  }

  @PostMapping("/diarienummer")
  String diaryNumber(
      @PathVariable String reference,
      @Valid DiaryNumberForm diaryNumberForm,
      BindingResult binding,
      Viewer viewer,
      Model model) {
    if (binding.hasErrors()) {
      return again(reference, viewer, model);
    }
    cases.noteDiaryNumber(reference, Typed.text(diaryNumberForm.diaryNumber()), viewer);
    return BACK + "#handelser";
  }

  private String again(String reference, Viewer viewer, Model model) {
    return pages.show(reference, viewer, model);
  }
}
