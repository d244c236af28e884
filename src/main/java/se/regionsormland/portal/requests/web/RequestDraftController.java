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
import se.regionsormland.portal.ideas.form.IdeaLines;
import se.regionsormland.portal.identity.ChangesNothing;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.requests.RequestLines;
import se.regionsormland.portal.requests.Requests;
import se.regionsormland.portal.requests.form.RequestForm;
import se.regionsormland.portal.requests.form.RequestFormCheck;
import se.regionsormland.portal.web.DeadKey;
import se.regionsormland.portal.web.OpenedByKey;

/** A request that is still a draft is written on by who has its link. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping("/mina-ideer/{key}" + RequestFormPage.CHANGING)
class RequestDraftController {

  private final Ideas ideas;
  private final Requests requests;
  private final RequestFormPage page;
  private final RequestLines lines;
  private final IdeaLines differences;
  private final RequestSaving saving;

  RequestDraftController(
      Ideas ideas,
      Requests requests,
      RequestFormPage page,
      RequestLines lines,
      IdeaLines differences,
      RequestSaving saving) {
    this.ideas = ideas;
    this.requests = requests;
    this.page = page;
    this.lines = lines;
    this.differences = differences;
    this.saving = saving;
  }

  @GetMapping
  ModelAndView change(@PathVariable SenderKey key) {
    var idea = ideas.find(key).orElseThrow(DeadKey::new);
    var written = requests.find(key);
    return idea.state().isSent() || written.isEmpty()
        ? new ModelAndView("redirect:" + key.page())
        : page.show(RequestFormPage.changing(key), RequestForm.of(idea.version(), written.get()));
  }

  @PostMapping
  ModelAndView save(
      @PathVariable SenderKey key,
      @Valid RequestForm requestForm,
      BindingResult binding,
      HttpServletRequest request) {
    var theirs = requests.find(key);
    if (theirs.isEmpty()) {
      return page.anew();
    }
    if (requestForm.isForMerging()) {
      return merge(key, requestForm, theirs.get());
    }
    RequestFormCheck.check(requestForm, binding);
    return binding.hasErrors()
        ? page.show(RequestFormPage.changing(key))
        : saving.save(key, requestForm, request);
  }

  /** As of a new one. */
  @ChangesNothing
  @PostMapping("/igen")
  ModelAndView again(@PathVariable SenderKey key, RequestForm requestForm, BindingResult binding) {
    return requests.find(key).isEmpty()
        ? page.anew()
        : page.again(RequestFormPage.changing(key), requestForm);
  }

  @GetMapping("/igen")
  String changeAgain(@PathVariable SenderKey key) {
    return "redirect:" + RequestFormPage.changing(key);
  }

  /** The writer's own text in the form, and beside it what the other one wrote. */
  private ModelAndView merge(SenderKey key, RequestForm form, Requests.Written theirs) {
    return page.show(RequestFormPage.changing(key))
        .addObject("differences", differences.between(lines.of(form.written()), lines.of(theirs)));
  }
}
