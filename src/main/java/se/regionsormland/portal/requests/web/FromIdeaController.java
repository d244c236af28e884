package se.regionsormland.portal.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.SendersIdea;
import se.regionsormland.portal.identity.ChangesNothing;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.requests.Requests;
import se.regionsormland.portal.requests.form.RequestForm;
import se.regionsormland.portal.requests.form.RequestFormCheck;
import se.regionsormland.portal.web.Costly;
import se.regionsormland.portal.web.DeadKey;
import se.regionsormland.portal.web.FormToken;
import se.regionsormland.portal.web.OpenedByKey;

/** A request that is made from an idea of the sender's own: what she has said stands in it. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping("/mina-ideer/{key}/begar-medfinansiering")
class FromIdeaController {

  private final Ideas ideas;
  private final Requests requests;
  private final RequestFormPage page;
  private final RequestSaving saving;

  FromIdeaController(Ideas ideas, Requests requests, RequestFormPage page, RequestSaving saving) {
    this.ideas = ideas;
    this.requests = requests;
    this.page = page;
    this.saving = saving;
  }

  @GetMapping
  ModelAndView begin(@PathVariable SenderKey key, FormToken token) {
    var idea = ideas.find(key).orElseThrow(DeadKey::new);
    return mayBegin(key, idea)
        ? page.show(address(key), RequestForm.of(0, Requests.Written.from(idea)))
            .addObject("fromIdea", idea)
        : new ModelAndView("redirect:" + key.page());
  }

  /** As of a new one. */
  @Costly
  @ChangesNothing
  @PostMapping("/igen")
  ModelAndView again(
      @PathVariable SenderKey key,
      FormToken token,
      RequestForm requestForm,
      BindingResult binding) {
    return ideas.find(key).isEmpty() ? page.anew() : page.again(address(key), requestForm);
  }

  @GetMapping("/igen")
  String beginAgain(@PathVariable SenderKey key) {
    return "redirect:" + address(key);
  }

  @Costly
  @PostMapping
  ModelAndView save(
      @PathVariable SenderKey key,
      FormToken token,
      @Valid RequestForm requestForm,
      BindingResult binding,
      HttpServletRequest request) {
    var idea = ideas.find(key);
    if (idea.isEmpty()) {
      return page.anew();
    }
    RequestFormCheck.check(requestForm, binding);
    return binding.hasErrors()
        ? page.show(address(key))
        : saving.save(token, requestForm, mayBegin(key, idea.get()) ? key : null, request);
  }

  /** What has been sent, and is no request itself. */
  private boolean mayBegin(SenderKey key, SendersIdea idea) {
    return idea.state().isSent() && requests.find(key).isEmpty();
  }

  private static String address(SenderKey key) {
    return key.page() + RequestFormPage.NEW;
  }
}
