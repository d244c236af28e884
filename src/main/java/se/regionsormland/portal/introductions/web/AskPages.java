package se.regionsormland.portal.introductions.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.introductions.AskedAbout;
import se.regionsormland.portal.introductions.Introductions;
import se.regionsormland.portal.region.Strategs;
import se.regionsormland.portal.web.FormToken;
import se.regionsormland.portal.web.LetterLimits;

/** Where one asks to meet whoever is behind something, or hears whom to ring instead. */
@Component
class AskPages {

  private final Introductions introductions;
  private final LetterLimits letters;
  private final Strategs strategs;

  AskPages(Introductions introductions, LetterLimits letters, Strategs strategs) {
    this.introductions = introductions;
    this.letters = letters;
    this.strategs = strategs;
  }

  /** What was typed becomes a letter to its writer, or comes back with what is wrong in it. */
  ModelAndView ask(
      AskedAbout subject,
      String back,
      FormToken token,
      AskForm form,
      BindingResult binding,
      HttpServletRequest from) {
    var asker = form.asker();
    if (!binding.hasErrors() && !letters.allowToConfirm(back, asker.email(), from)) {
      binding.reject("introductions.wait");
    }
    if (binding.hasErrors()) {
      return form(subject, back);
    }
    introductions.ask(subject, token.sending(), asker, LocaleContextHolder.getLocale());
    return new ModelAndView("redirect:" + back + "/presentation/brev");
  }

  ModelAndView start(AskedAbout subject, String back) {
    return subject.canBeAsked()
        ? form(subject, back).addObject("askForm", new AskForm("", "", "", "", ""))
        : of("introductions/ring", subject, back).addObject("strateg", strategs.fallback());
  }

  /** {@code back} is the page of what it is about; the form is in the model as {@code askForm}. */
  private ModelAndView form(AskedAbout subject, String back) {
    return of("introductions/form", subject, back).addObject("longest", AskForm.LONGEST);
  }

  ModelAndView written(AskedAbout subject, String back) {
    return of("introductions/written", subject, back);
  }

  private static ModelAndView of(String page, AskedAbout subject, String back) {
    return new ModelAndView(page).addObject("about", subject.about()).addObject("back", back);
  }
}
