package se.regionsormland.portal.watching.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.watching.NewWatch;
import se.regionsormland.portal.watching.Watches;
import se.regionsormland.portal.web.FormToken;
import se.regionsormland.portal.web.LetterLimits;

/**
 * A watch is asked for here, and confirmed by the letter's link: a page with a button, so that
 * programs that open links confirm nothing.
 */
@Controller
@ForEveryone
@RequestMapping("/bevaka")
class WatchFormController {

  private final Watches watches;
  private final InterestChoices choices;
  private final LetterLimits letters;

  WatchFormController(Watches watches, InterestChoices choices, LetterLimits letters) {
    this.watches = watches;
    this.choices = choices;
    this.letters = letters;
  }

  @GetMapping
  String form(FormToken token, @ModelAttribute("from") StartingPoint from, Model model) {
    var form = WatchForm.startingWith(from);
    model.addAttribute("watchForm", form);
    choices.offer(form.interest(), model);
    return "watching/form";
  }

  @PostMapping
  String ask(
      FormToken token,
      @Valid WatchForm watchForm,
      BindingResult binding,
      Model model,
      Locale language,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (watchForm.interest().asksForNothing()) {
      binding.rejectValue("what", "watching.form.what.missing");
    }
    if (!binding.hasErrors()
        && !letters.allow(token.sending().toString(), watchForm.address(), request)) {
      binding.reject("watching.form.wait");
    }
    if (binding.hasErrors()) {
      response.setStatus(422);
      choices.offer(watchForm.interest(), model);
      return "watching/form";
    }
    var interest = choices.interest(watchForm.interest());
    watches.ask(new NewWatch(token.sending(), watchForm.address(), language, interest));
    return "redirect:/bevaka/brev";
  }

  /** The same page whether the address was known or not. */
  @GetMapping("/brev")
  String readYourMail() {
    return "watching/asked";
  }

  @GetMapping("/bekrafta/{token}")
  String confirmation(@PathVariable String token, Model model, HttpServletResponse response) {
    model.addAttribute("token", token);
    return watches.canConfirm(token) ? "watching/confirm" : tooOld(response);
  }

  @PostMapping("/bekrafta/{token}")
  String confirm(@PathVariable String token, HttpServletResponse response) {
    return watches
        .confirm(token)
        .map(key -> "redirect:/bevakningar/" + key + "?ny")
        .orElseGet(() -> tooOld(response));
  }

  private static String tooOld(HttpServletResponse response) {
    response.setStatus(410);
    return "watching/link-too-old";
  }

  @GetMapping("/slut")
  String ended() {
    return "watching/ended";
  }
}
