package se.regionsormland.portal.introductions.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.introductions.Subject;
import se.regionsormland.portal.region.Strategs;

/** Where one asks to meet whoever is behind something, or hears whom to ring instead. */
@Component
class AskPages {

  private final Strategs strategs;

  AskPages(Strategs strategs) {
    this.strategs = strategs;
  }

  /** {@code back} is the page of what it is about; the form is in the model as {@code askForm}. */
  ModelAndView form(Subject subject, String back, HttpStatus status) {
    return of("introductions/form", subject, back, status).addObject("longest", AskForm.LONGEST);
  }

  ModelAndView ring(Subject subject, String back) {
    return of("introductions/ring", subject, back, HttpStatus.OK)
        .addObject("strateg", strategs.fallback());
  }

  ModelAndView written(Subject subject, String back) {
    return of("introductions/written", subject, back, HttpStatus.OK);
  }

  private static ModelAndView of(String page, Subject subject, String back, HttpStatus status) {
    return new ModelAndView(page, status)
        .addObject("about", subject.about())
        .addObject("back", back);
  }
}
