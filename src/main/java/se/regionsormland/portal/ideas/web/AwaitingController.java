package se.regionsormland.portal.ideas.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.ideas.IdeaState;
import se.regionsormland.portal.ideas.OwnPages;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.Submission;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.web.DeadKey;
import se.regionsormland.portal.web.LetterLimits;
import se.regionsormland.portal.web.OpenedByKey;

/** No letter came, or it went to the wrong address. */
@Controller
@ForEveryone
@OpenedByKey
class AwaitingController {

  private final OwnPages own;
  private final Submission submission;
  private final SenderPages pages;
  private final LetterLimits letters;

  AwaitingController(OwnPages own, Submission submission, SenderPages pages, LetterLimits letters) {
    this.own = own;
    this.submission = submission;
    this.pages = pages;
    this.letters = letters;
  }

  @PostMapping("/mina-ideer/{key}/nytt-brev")
  ModelAndView askAgain(
      @PathVariable SenderKey key,
      @Valid LetterForm letterForm,
      BindingResult binding,
      HttpServletRequest request) {
    var page = own.of(key).orElseThrow(DeadKey::new);
    if (page.idea().state() != IdeaState.AWAITING_CONFIRMATION) {
      return new ModelAndView("redirect:" + key.page());
    }
    if (!binding.hasErrors() && !letters.allow(key.value(), letterForm.address(), request)) {
      binding.reject("ideas.letter.wait");
    }
    if (binding.hasErrors()) {
      return pages.awaiting(key, page);
    }
    var ahead = submission.askAgain(key, letterForm.address());
    return new ModelAndView("redirect:" + ahead.page() + "?nytt-brev");
  }
}
