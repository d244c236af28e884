package se.regionsormland.portal.ideas.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.ideas.IdeaState;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.OwnerKey;
import se.regionsormland.portal.ideas.Submission;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.web.LetterLimits;
import se.regionsormland.portal.web.NotFound;

/** The letter's link shows a page with a button: programs that open links send nothing. */
@Controller
@ForEveryone
@RequestMapping("/mina-ideer/{key}")
class ConfirmController {

  private final Ideas ideas;
  private final Submission submission;
  private final OwnerPages pages;
  private final LetterLimits letters;

  ConfirmController(Ideas ideas, Submission submission, OwnerPages pages, LetterLimits letters) {
    this.ideas = ideas;
    this.submission = submission;
    this.pages = pages;
    this.letters = letters;
  }

  @GetMapping("/bekrafta/{token}")
  ModelAndView ask(@PathVariable OwnerKey key, @PathVariable String token) {
    var idea = ideas.find(key).orElseThrow(NotFound::new);
    if (idea.state().isSent()) {
      return new ModelAndView("redirect:" + key.page());
    }
    if (!submission.canConfirm(key, token)) {
      return tooOld(key);
    }
    return new ModelAndView("ideas/confirm")
        .addObject("key", key.value())
        .addObject("token", token)
        .addObject("idea", idea);
  }

  @PostMapping("/bekrafta/{token}")
  ModelAndView confirm(@PathVariable OwnerKey key, @PathVariable String token) {
    return submission.confirm(key, token)
        ? new ModelAndView("redirect:" + key.page())
        : tooOld(key);
  }

  private static ModelAndView tooOld(OwnerKey key) {
    return new ModelAndView("ideas/link-too-old", HttpStatus.GONE).addObject("key", key.value());
  }

  @PostMapping("/nytt-brev")
  ModelAndView askAgain(
      @PathVariable OwnerKey key,
      @Valid LetterForm letterForm,
      BindingResult binding,
      HttpServletRequest request) {
    var idea = ideas.find(key).orElseThrow(NotFound::new);
    if (idea.state() != IdeaState.AWAITING_CONFIRMATION) {
      return new ModelAndView("redirect:" + key.page());
    }
    if (!binding.hasErrors() && !letters.allow(key.value(), letterForm.address(), request)) {
      binding.reject("ideas.letter.wait");
    }
    if (binding.hasErrors()) {
      return pages.awaiting(key, idea, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    submission.askAgain(key, letterForm.address());
    return new ModelAndView("redirect:" + key.page() + "?nytt-brev");
  }
}
