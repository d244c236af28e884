package se.regionsormland.portal.introductions.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.introductions.AskedIntroductions;
import se.regionsormland.portal.web.OpenedByKey;

/** An offer's holder answers those who want to meet her. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping("/mina-erbjudanden/{key}/presentationer")
class OfferAnswerController {

  private final AskedIntroductions introductions;
  private final AskedPages pages;

  OfferAnswerController(AskedIntroductions introductions, AskedPages pages) {
    this.introductions = introductions;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView all(@PathVariable String key) {
    return pages.all(introductions.offer(key), "/mina-erbjudanden/" + key);
  }

  @PostMapping("/{id}")
  ModelAndView answer(
      @PathVariable String key,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String answer) {
    return pages.answer(introductions.offer(key), "/mina-erbjudanden/" + key, id, answer);
  }
}
