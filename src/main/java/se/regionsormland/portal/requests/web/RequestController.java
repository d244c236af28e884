package se.regionsormland.portal.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.identity.ChangesNothing;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.requests.form.RequestForm;
import se.regionsormland.portal.requests.form.RequestFormCheck;
import se.regionsormland.portal.web.Costly;
import se.regionsormland.portal.web.FormToken;

/** The first time a request is written, from nothing. */
@Controller
@ForEveryone
@RequestMapping(RequestFormPage.NEW)
class RequestController {

  private final RequestFormPage page;
  private final RequestSaving saving;

  RequestController(RequestFormPage page, RequestSaving saving) {
    this.page = page;
    this.saving = saving;
  }

  @GetMapping
  ModelAndView empty(FormToken token) {
    return page.show(RequestFormPage.NEW, RequestForm.empty());
  }

  /** With what has been typed so far, a row more or less, or in the other language. */
  @Costly
  @ChangesNothing
  @PostMapping("/igen")
  ModelAndView again(FormToken token, RequestForm requestForm, BindingResult binding) {
    return page.again(RequestFormPage.NEW, requestForm);
  }

  @GetMapping("/igen")
  String beginAtTheBeginning() {
    return "redirect:" + RequestFormPage.NEW;
  }

  @Costly
  @PostMapping
  ModelAndView save(
      FormToken token,
      @Valid RequestForm requestForm,
      BindingResult binding,
      HttpServletRequest request) {
    RequestFormCheck.check(requestForm, binding);
    return binding.hasErrors()
        ? page.show(RequestFormPage.NEW)
        : saving.save(token, requestForm, null, request);
  }
}
