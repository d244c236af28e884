package se.regionsormland.portal.assessment.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.assessment.AnswerParts;
import se.regionsormland.portal.assessment.Answers;
import se.regionsormland.portal.assessment.CaseFile;
import se.regionsormland.portal.assessment.DraftOutcome;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.web.Typed;

/** Builds the answer part by part. Each button saves the draft first. */
@Controller
@ForOfficers
@RequestMapping("/arenden/{reference}/svar")
class AnswerController {

  private static final String HERE = "redirect:/arenden/{reference}/svar";

  private final Answers answers;
  private final AnswerPages pages;
  private final CasePages casePages;

  AnswerController(Answers answers, AnswerPages pages, CasePages casePages) {
    this.answers = answers;
    this.pages = pages;
    this.casePages = casePages;
  }

  @GetMapping
  String build(
      @PathVariable String reference,
      @RequestParam(defaultValue = "") String find,
      Viewer viewer,
      Model model) {
    var file = casePages.head(reference, viewer, model);
    if (!file.status().open()) {
      return "redirect:/arenden/{reference}";
    }
    var form = pages.begin(file, find, viewer);
    model.addAttribute("answerForm", form);
    return pages.show(file, form, viewer, model);
  }

  @PostMapping
  String save(
      @PathVariable String reference,
      @RequestParam(defaultValue = "save") String action,
      @Valid AnswerForm answerForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    var file = casePages.head(reference, viewer, model);
    if ("preview".equals(action) && Typed.text(answerForm.sentence()).isEmpty()) {
      binding.rejectValue("sentence", "assessment.answer.sentence.empty");
    }
    if (binding.hasErrors()) {
      response.setStatus(422);
      return pages.show(file, answerForm, viewer, model);
    }
    var version = Typed.number(answerForm.version());
    var parts = after(action, answerForm.parts(), file);
    return switch (answers.save(reference, parts, version, viewer)) {
      case DraftOutcome.Saved _ -> {
        if ("own-words".equals(action) && !parts.stepLines().isEmpty()) {
          next.addFlashAttribute("noRoom", true);
        }
        yield after(action, answerForm.find(), next);
      }
      case DraftOutcome.Changed changed ->
          conflict(file, answerForm, changed, binding, viewer, model, response);
      case DraftOutcome.Closed closed ->
          tooLate(file, answerForm, closed, binding, viewer, model, response);
    };
  }

  private AnswerParts after(String action, AnswerParts typed, CaseFile file) {
    return switch (action) {
      case "own-words" -> typed.inOwnWords();
      case "sentence" -> pages.sentence(file).map(typed::saying).orElse(typed);
      default -> typed;
    };
  }

  private static String after(String action, @Nullable String find, RedirectAttributes next) {
    if ("preview".equals(action)) {
      return HERE + "/granska";
    }
    if ("search".equals(action) && !Typed.text(find).isEmpty()) {
      next.addAttribute("find", Typed.text(find));
      return HERE + "#atgarder";
    }
    next.addFlashAttribute("done", "assessment.answer.saved");
    return HERE;
  }

  private String conflict(
      CaseFile file,
      AnswerForm mine,
      DraftOutcome.Changed changed,
      BindingResult binding,
      Viewer viewer,
      Model model,
      HttpServletResponse response) {
    binding.reject("assessment.answer.changed", new Object[] {changed.theirs().savedBy()}, null);
    model.addAttribute("onto", changed.theirs().version());
    pages.compare(mine, changed.theirs(), model);
    response.setStatus(409);
    return pages.show(file, mine, viewer, model);
  }

  private String tooLate(
      CaseFile file,
      AnswerForm mine,
      DraftOutcome.Closed closed,
      BindingResult binding,
      Viewer viewer,
      Model model,
      HttpServletResponse response) {
    var words = ToldWords.tooLate(closed.answer());
    binding.reject(words.code(), words.of(), null);
    response.setStatus(409);
    return pages.show(file, mine, viewer, model);
  }
}
