package se.regionsormland.portal.introductions.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.introductions.AskedIntroductions;
import se.regionsormland.portal.web.OpenedByKey;

/** An idea's owner answers those who want to meet her. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping("/mina-ideer/{key}/presentationer")
class IdeaAnswerController {

  private final AskedIntroductions introductions;
  private final AskedPages pages;

  IdeaAnswerController(AskedIntroductions introductions, AskedPages pages) {
    this.introductions = introductions;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView all(@PathVariable SenderKey key) {
    return pages.all(introductions.idea(key), key.page());
  }

  @PostMapping("/{id}")
  ModelAndView answer(
      @PathVariable SenderKey key,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String answer) {
    return pages.answer(introductions.idea(key), key.page(), id, answer);
  }
}
