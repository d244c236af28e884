package se.regionsormland.portal.watching.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.watching.NewWatch;
import se.regionsormland.portal.watching.Watches;
import se.regionsormland.portal.web.FormToken;
import se.regionsormland.portal.web.LetterLimits;

/** A watch is asked for here, and begins when the letter's link is followed. */
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
      HttpServletRequest request) {
    if (watchForm.interest().asksForNothing()) {
      binding.rejectValue("what", "watching.form.what.missing");
    }
    if (!binding.hasErrors()
        && !letters.allow(token.sending().toString(), watchForm.address(), request)) {
      binding.reject("watching.form.wait");
    }
    if (binding.hasErrors()) {
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

  @GetMapping("/slut")
  String ended(Model model) {
    model.addAttribute("one", true);
    return "watching/ended";
  }
}
