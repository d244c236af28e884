package se.regionsormland.portal.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.ideas.AddressChange.Outcome;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.web.LetterLimits;

/** The sender's address was wrong: letters did not arrive, or came to somebody else. */
@Controller
@ForOfficers
@RequestMapping("/arenden/{reference}/adress")
class SenderAddressController {

  private static final String PAGE = "assessment/address";

  private final SubmittedIdeas submitted;
  private final CasePages pages;
  private final LetterLimits letters;

  SenderAddressController(SubmittedIdeas submitted, CasePages pages, LetterLimits letters) {
    this.submitted = submitted;
    this.pages = pages;
    this.letters = letters;
  }

  @GetMapping
  String ask(@PathVariable String reference, Viewer viewer, Model model) {
    var file = pages.head(reference, viewer, model);
    model.addAttribute("senderAddressForm", SenderAddressForm.of(file.idea().contact().email()));
    return PAGE;
  }

  @PostMapping
  String correct(
      @PathVariable String reference,
      @Valid SenderAddressForm senderAddressForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next,
      HttpServletRequest request) {
    var idea = pages.head(reference, viewer, model).idea();
    if (!binding.hasErrors()
        && !letters.allow("address " + reference, senderAddressForm.address(), request)) {
      binding.reject("assessment.address.wait");
    }
    if (!binding.hasErrors()) {
      var outcome = submitted.correctAddress(idea.id(), senderAddressForm.change(), viewer);
      if (outcome != Outcome.CHANGED_BETWEEN) {
        next.addFlashAttribute("done", "assessment.address." + outcome);
        return "redirect:/arenden/{reference}";
      }
      showTheirs(reference, binding, viewer, model);
    }
    return PAGE;
  }

  /** What she typed stays; the next time she has seen what the other one wrote. */
  private void showTheirs(String reference, BindingResult binding, Viewer viewer, Model model) {
    var theirs = pages.head(reference, viewer, model).idea().contact().email();
    model.addAttribute("theirs", theirs);
    binding.reject("assessment.address.changed", new Object[] {theirs}, null);
  }
}
