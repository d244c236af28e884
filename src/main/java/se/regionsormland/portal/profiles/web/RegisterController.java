package se.regionsormland.portal.profiles.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.profiles.RegisterDesk;
import se.regionsormland.portal.web.Keeping;

/** For officers: who waits to represent an organisation. */
@Controller
@ForOfficers
@RequestMapping("/arbeta/register")
class RegisterController {

  private static final String ANSWERED = "/arbeta/register/svar";

  private final RegisterDesk desk;

  RegisterController(RegisterDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  ModelAndView register() {
    return page().addObject("answerForm", AnswerForm.empty());
  }

  @PostMapping("/svar")
  ModelAndView answer(@Valid AnswerForm answerForm, BindingResult binding, Viewer viewer) {
    if (!answerForm.isAnswer()) {
      binding.reject("profiles.answer.missing");
    }
    if (!binding.hasErrors() && !answered(answerForm, viewer)) {
      binding.reject("profiles.answer.gone");
    }
    return binding.hasErrors() ? page() : new ModelAndView("redirect:/arbeta/register");
  }

  private boolean answered(AnswerForm form, Viewer viewer) {
    return form.id().filter(id -> desk.answer(id, form.saysYes(), form.why(), viewer)).isPresent();
  }

  private ModelAndView page() {
    var claims = desk.waiting();
    var page = new ModelAndView("profiles/register").addObject("claims", claims);
    return claims.isEmpty() ? page : page.addObject("keeping", new Keeping("answerForm", ANSWERED));
  }
}
