package se.regionsormland.portal.profiles.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.profiles.Claims;
import se.regionsormland.portal.web.OpenedByKey;

/** The letter's link: a page with a button, so that programs that open links confirm nothing. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping("/partner/anslut/bekrafta/{token}")
class ClaimConfirmController {

  private final Claims claims;

  ClaimConfirmController(Claims claims) {
    this.claims = claims;
  }

  @GetMapping
  ModelAndView ask(@PathVariable String token) {
    return claims
        .toConfirm(token)
        .map(claim ->
            new ModelAndView("profiles/confirm")
                .addObject("token", token)
                .addObject("claim", claim))
        .orElseGet(ClaimConfirmController::tooOld);
  }

  @PostMapping
  ModelAndView confirm(@PathVariable String token) {
    return claims
        .confirm(token)
        .map(key -> new ModelAndView("redirect:/mina-profiler/" + key))
        .orElseGet(ClaimConfirmController::tooOld);
  }

  private static ModelAndView tooOld() {
    return new ModelAndView("profiles/link-too-old", HttpStatus.GONE);
  }
}
