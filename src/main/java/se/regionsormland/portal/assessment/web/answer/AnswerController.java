package se.regionsormland.portal.assessment.web.answer;

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
import se.regionsormland.portal.assessment.Answers;
import se.regionsormland.portal.assessment.drafts.AnswerParts;
import se.regionsormland.portal.assessment.drafts.DraftOutcome;
import se.regionsormland.portal.assessment.drafts.SendOutcome;
import se.regionsormland.portal.assessment.web.CasePages;
import se.regionsormland.portal.cases.CaseAnswer;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.web.Typed;

/**
 * The answer, on one page. Every button saves what stands in the fields first; what goes is what
 * the letter beside them said.
 */
@Controller
@ForOfficers
@RequestMapping("/arenden/{reference}/svar")
class AnswerController {

  private static final String CASE = "redirect:/arenden/{reference}";
  private static final String HERE = CASE + "/svar";
  private static final String LETTER = HERE + "#brev";
  private static final String SEND = "send";

  private final Answers answers;
  private final AnswerPages pages;
  private final CasePages casePages;

  AnswerController(Answers answers, AnswerPages pages, CasePages casePages) {
    this.answers = answers;
    this.pages = pages;
    this.casePages = casePages;
  }

  @GetMapping
  String write(
      @PathVariable String reference,
      @RequestParam(defaultValue = "") String find,
      Viewer viewer,
      Model model) {
    var file = casePages.head(reference, viewer, model);
    return file.status().open() ? pages.open(file, find, model) : CASE;
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
    answerForm.complain("preview".equals(action) || SEND.equals(action), binding);
    var file = casePages.head(reference, viewer, model);
    var typed = new AnswerTyped(file, answerForm, binding, viewer, model, response);
    if (binding.hasErrors()) {
      return typed.again(422, pages);
    }
    return SEND.equals(action) && isShown(typed) ? send(typed, next) : save(typed, action, next);
  }

  /** Whether the letter on the page said what stands in the fields; a version never changes. */
  private boolean isShown(AnswerTyped typed) {
    var sheet = typed.form().parts().sheet();
    return answers
        .draft(typed.reference(), typed.viewer())
        .filter(draft -> draft.version() == Typed.number(typed.form().version()))
        .filter(draft -> draft.parts().sheet().equals(sheet))
        .isPresent();
  }

  private String send(AnswerTyped typed, RedirectAttributes next) {
    var seen = Typed.number(typed.form().version());
    return switch (answers.send(typed.reference(), seen, typed.viewer())) {
      case SendOutcome.Sent _ -> {
        next.addFlashAttribute("done", "assessment.answer.sent");
        yield CASE;
      }
      case SendOutcome.Changed _, SendOutcome.Closed _ -> save(typed, SEND, next);
    };
  }

  private String save(AnswerTyped typed, String action, RedirectAttributes next) {
    var form = typed.form();
    var parts = "own-words".equals(action) ? form.parts().inOwnWords() : form.said();
    var onto = Typed.number(form.version());
    return switch (answers.save(typed.reference(), parts, onto, typed.viewer())) {
      case DraftOutcome.Saved _ -> saved(typed, parts, action, next);
      case DraftOutcome.Changed changed -> conflict(typed, changed);
      case DraftOutcome.Closed closed -> tooLate(typed, closed.answer(), next);
    };
  }

  private static String saved(
      AnswerTyped typed, AnswerParts parts, String action, RedirectAttributes next) {
    var find = Typed.text(typed.form().measures().find());
    if ("search".equals(action) && !find.isEmpty()) {
      next.addAttribute("find", find);
      return HERE + "#atgarder";
    }
    if ("own-words".equals(action) && !parts.stepLines().isEmpty()) {
      next.addFlashAttribute("noRoom", true);
    }
    if (SEND.equals(action)) {
      next.addFlashAttribute("lookAgain", true);
      return LETTER;
    }
    boolean said = !Typed.text(typed.form().say()).isEmpty();
    next.addFlashAttribute("done", said ? "assessment.answer.said" : "assessment.answer.saved");
    return "preview".equals(action) ? LETTER : HERE;
  }

  private String conflict(AnswerTyped typed, DraftOutcome.Changed changed) {
    var by = new Object[] {changed.theirs().savedBy()};
    typed.binding().reject("assessment.answer.changed", by, null);
    pages.compare(typed.form(), changed.theirs(), typed.model());
    return typed.again(409, pages);
  }

  /** The very same again, as by a second click, has lost nothing. */
  private String tooLate(AnswerTyped typed, @Nullable CaseAnswer answer, RedirectAttributes next) {
    var words = ToldWords.tooLate(answer);
    if (answer != null && answer.sheet().says(typed.form().parts().sheet())) {
      next.addFlashAttribute("tooLate", words);
      return CASE;
    }
    typed.binding().reject(words.code(), words.of(), null);
    return typed.again(409, pages);
  }
}
