package se.regionsormland.portal.conferences.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.conferences.Conference;
import se.regionsormland.portal.conferences.Conferences;
import se.regionsormland.portal.conferences.Guest;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.web.FormToken;
import se.regionsormland.portal.web.LetterLimits;
import se.regionsormland.portal.web.NotFound;

/** What conferences there are, and how one comes to them. */
@Controller
@ForEveryone
@RequestMapping("/konferenser")
class ConferenceController {

  private final Conferences conferences;
  private final PlaceChoices choices;
  private final LetterLimits letters;

  ConferenceController(Conferences conferences, PlaceChoices choices, LetterLimits letters) {
    this.conferences = conferences;
    this.choices = choices;
    this.letters = letters;
  }

  @GetMapping
  ModelAndView all() {
    return new ModelAndView("conferences/list").addObject("ahead", conferences.ahead());
  }

  @GetMapping("/{id}/anmalan")
  ModelAndView form(@PathVariable UUID id, FormToken token) {
    return page(conferences.find(id).filter(conferences::isOpen).orElseThrow(NotFound::new))
        .addObject("signUpForm", SignUpForm.empty());
  }

  @PostMapping("/{id}/anmalan")
  ModelAndView signUp(
      @PathVariable UUID id,
      FormToken token,
      @Valid SignUpForm signUpForm,
      BindingResult binding,
      HttpServletRequest request,
      Locale language) {
    var conference = conferences.find(id).orElseThrow(NotFound::new);
    signUpForm.place().complain(binding, choices.numbers());
    if (!conferences.isOpen(conference)) {
      binding.reject("conferences.closed");
    } else if (!conferences.hasRoom(conference)) {
      binding.reject("conferences.full");
    }
    if (!binding.hasErrors()
        && !letters.allowToConfirm("conference " + id, signUpForm.address(), request)) {
      binding.reject("conferences.wait");
    }
    if (binding.hasErrors()) {
      return page(conference);
    }
    conferences.signUp(token.sending(), guest(id, signUpForm, language));
    return new ModelAndView("redirect:/konferenser/brev");
  }

  private Guest guest(UUID day, SignUpForm form, Locale language) {
    var content = form.place().content(choices.numbers());
    return new Guest(
        UUID.randomUUID(), day, Guest.State.TO_CONFIRM, content, form.address(), language);
  }

  @GetMapping("/brev")
  String written() {
    return "conferences/written";
  }

  private ModelAndView page(Conference conference) {
    return choices
        .offer(new ModelAndView("conferences/sign-up"), conference)
        .addObject("hasRoom", conferences.hasRoom(conference));
  }
}
