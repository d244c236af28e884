package se.regionsormland.portal.profiles.web;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.profiles.RegisterDesk;

/** One page for officers: who waits to represent an organisation, and which may be one. */
@Controller
@ForOfficers
@RequestMapping("/arbeta/register")
class RegisterController {

  private final RegisterDesk desk;

  RegisterController(RegisterDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  ModelAndView register() {
    return page(HttpStatus.OK)
        .addObject("answerForm", AnswerForm.empty())
        .addObject("mergeForm", MergeForm.empty());
  }

  @PostMapping
  ModelAndView answer(@Valid AnswerForm answerForm, BindingResult binding, Viewer viewer) {
    if (!answerForm.isAnswer()) {
      binding.reject("profiles.answer.missing");
    }
    if (!binding.hasErrors() && !answered(answerForm, viewer)) {
      binding.reject("profiles.answer.gone");
    }
    return binding.hasErrors()
        ? page(HttpStatus.UNPROCESSABLE_CONTENT).addObject("mergeForm", MergeForm.empty())
        : new ModelAndView("redirect:/arbeta/register");
  }

  private boolean answered(AnswerForm form, Viewer viewer) {
    return form.id().filter(id -> desk.answer(id, form.saysYes(), form.why(), viewer)).isPresent();
  }

  @PostMapping("/sammanslagning")
  ModelAndView merge(@Valid MergeForm mergeForm, BindingResult binding, Viewer viewer) {
    if (!binding.hasErrors()
        && !desk.merge(mergeForm.goes(), mergeForm.stays(), mergeForm.why(), viewer)) {
      binding.reject("profiles.merge.not");
    }
    return binding.hasErrors()
        ? page(HttpStatus.UNPROCESSABLE_CONTENT).addObject("answerForm", AnswerForm.empty())
        : new ModelAndView("redirect:/partner/" + mergeForm.stays());
  }

  private ModelAndView page(HttpStatus status) {
    return new ModelAndView("profiles/register", status)
        .addObject("claims", desk.waiting())
        .addObject("alike", desk.alike());
  }
}
