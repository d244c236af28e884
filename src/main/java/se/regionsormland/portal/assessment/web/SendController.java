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
import se.regionsormland.portal.assessment.Answers;
import se.regionsormland.portal.assessment.SendOutcome;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.web.Typed;

/** Shows the draft as the sender will see it, and sends what was shown, once. */
@Controller
@ForOfficers
@RequestMapping("/arenden/{reference}/svar")
class SendController {

  private static final String CASE = "redirect:/arenden/{reference}";

  private final Answers answers;
  private final CasePages pages;

  SendController(Answers answers, CasePages pages) {
    this.answers = answers;
    this.pages = pages;
  }

  @GetMapping("/granska")
  String preview(@PathVariable String reference, Viewer viewer, Model model) {
    var file = pages.head(reference, viewer, model);
    if (!file.status().open()) {
      return CASE;
    }
    var draft = answers.draft(reference, viewer);
    if (draft.isEmpty() || draft.get().parts().sentence().isBlank()) {
      return CASE + "/svar";
    }
    model.addAttribute("draft", draft.get());
    var sheet = draft.get().parts().sheet();
    model.addAttribute("warnings", BeforeItGoes.of(sheet));
    pages.showSheet(sheet, model);
    return "assessment/preview";
  }

  /** {@code seen} is the version that was looked through: the same again sends nothing more. */
  @PostMapping("/skicka")
  String send(
      @PathVariable String reference,
      @Valid ButtonForm buttonForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next) {
    if (binding.hasErrors()) {
      return preview(reference, viewer, model);
    }
    return switch (answers.send(reference, Typed.number(buttonForm.seen()), viewer)) {
      case SendOutcome.Sent _ -> {
        next.addFlashAttribute("done", "assessment.answer.sent");
        yield CASE;
      }
      case SendOutcome.Closed closed -> {
        next.addFlashAttribute("tooLate", ToldWords.tooLate(closed.answer()));
        yield CASE;
      }
      case SendOutcome.Changed _ -> {
        next.addFlashAttribute("changed", true);
        yield CASE + "/svar/granska";
      }
    };
  }
}
