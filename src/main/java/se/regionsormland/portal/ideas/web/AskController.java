package se.regionsormland.portal.ideas.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.ideas.form.DraftSaving;
import se.regionsormland.portal.ideas.form.IdeaForm;
import se.regionsormland.portal.identity.ChangesNothing;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.reading.Reading;
import se.regionsormland.portal.reading.TextReader;
import se.regionsormland.portal.web.Costly;
import se.regionsormland.portal.web.FormToken;
import se.regionsormland.portal.web.Softly;
import se.regionsormland.portal.web.Typed;

/** The first time an idea is written. */
@Controller
@ForEveryone
@RequestMapping("/fraga-regionen")
class AskController {

  private final IdeaFormPage page;
  private final DraftSaving saving;
  private final IdeaFormCheck check;
  private final TextReader reader;
  private final Softly softly;

  AskController(
      IdeaFormPage page,
      DraftSaving saving,
      IdeaFormCheck check,
      TextReader reader,
      Softly softly) {
    this.page = page;
    this.saving = saving;
    this.check = check;
    this.reader = reader;
    this.softly = softly;
  }

  @GetMapping
  ModelAndView empty(FormToken token) {
    return page.show(IdeaFormPage.NEW, IdeaForm.empty());
  }

  /** With the text that was written elsewhere. Nothing is kept yet. */
  @Costly
  @ChangesNothing
  @PostMapping("/borja")
  ModelAndView begin(FormToken token, @Valid IdeaForm ideaForm, BindingResult binding) {
    if (binding.hasErrors()) {
      return page.show(IdeaFormPage.NEW);
    }
    var text = Typed.text(ideaForm.text());
    var reading = softly.ask(() -> reader.read(text));
    var form = IdeaForms.startingWith(text, reading.orElse(Reading.NONE));
    return page.show(IdeaFormPage.NEW, form)
        .addObject("filled", FilledFields.of(form))
        .addObject("notRead", reading.isEmpty())
        .addObject("wantsToSave", "spara".equals(ideaForm.action()));
  }

  /** With what has been typed so far, in the other language. */
  @Costly
  @ChangesNothing
  @PostMapping("/igen")
  ModelAndView again(FormToken token, IdeaForm ideaForm, BindingResult binding) {
    return page.show(IdeaFormPage.NEW);
  }

  @GetMapping({"/borja", "/igen"})
  String beginAtTheBeginning() {
    return "redirect:/fraga-regionen";
  }

  @Costly
  @PostMapping
  ModelAndView save(
      FormToken token,
      @Valid IdeaForm ideaForm,
      BindingResult binding,
      HttpServletRequest request) {
    check.check(ideaForm, binding);
    if (binding.hasErrors()) {
      return page.show(IdeaFormPage.NEW);
    }
    return saving.save(token, ideaForm, request);
  }

  @GetMapping("/raderat")
  String erased() {
    return "ideas/erased";
  }
}
