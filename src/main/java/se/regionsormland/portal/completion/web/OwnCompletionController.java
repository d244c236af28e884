package se.regionsormland.portal.completion.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.completion.Completion;
import se.regionsormland.portal.completion.OwnCompletion;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.form.IdeaChoices;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.web.Keeping;
import se.regionsormland.portal.web.KeptForm;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.OpenedByKey;
import se.regionsormland.portal.web.Typed;

/** A sender completes what she sent: it is kept as she writes, checked, and sent with one press. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping("/mina-ideer/{key}/komplettering")
class OwnCompletionController {

  private static final String FORM = "completionForm";

  private final OwnCompletion own;

  OwnCompletionController(OwnCompletion own) {
    this.own = own;
  }

  @GetMapping
  ModelAndView show(@PathVariable SenderKey key, @RequestParam @Nullable String sparat) {
    var asked = own.of(key).orElseThrow(NotFound::new);
    var open = own.open(key).orElse(null);
    return open == null
        ? over(key, asked, HttpStatus.OK)
        : form(key, open, HttpStatus.OK)
            .addObject(FORM, CompletionForm.of(own.begun(key, open)))
            .addObject("saved", sparat != null);
  }

  @PostMapping
  ModelAndView write(
      @PathVariable SenderKey key,
      @Valid CompletionForm completionForm,
      BindingResult binding,
      HttpServletRequest request) {
    var asked = own.of(key).orElseThrow(NotFound::new);
    var open = own.open(key).orElse(null);
    if (open == null) {
      return over(key, asked, HttpStatus.CONFLICT).addObject("kept", KeptForm.of(request));
    }
    if (!completionForm.isForSaving()) {
      completionForm.complain(open, binding);
    }
    if (binding.hasErrors()) {
      return form(key, open, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    if (!own.keep(key, completionForm.answer(open))) {
      return form(key, open, HttpStatus.CONFLICT).addObject("stored", own.begun(key, open));
    }
    return to(key, completionForm.isForSaving() ? "?sparat" : "/kontrollera");
  }

  @GetMapping("/kontrollera")
  ModelAndView check(@PathVariable SenderKey key) {
    var asked = own.of(key).orElseThrow(NotFound::new);
    return own.open(key)
        .map(open -> check(key, open, HttpStatus.OK))
        .orElseGet(() -> over(key, asked, HttpStatus.OK));
  }

  @PostMapping("/skicka")
  ModelAndView send(@PathVariable SenderKey key, @RequestParam(defaultValue = "") String version) {
    var asked = own.of(key).orElseThrow(NotFound::new);
    return switch (own.send(key, (int) Typed.number(version))) {
      case SENT -> to(key, "");
      case OVER -> over(key, asked, HttpStatus.CONFLICT);
      case CHANGED -> check(key, asked, HttpStatus.CONFLICT).addObject("changed", true);
      case NOTHING_NEW -> check(key, asked, HttpStatus.CONFLICT);
    };
  }

  private ModelAndView check(SenderKey key, Completion open, HttpStatus status) {
    return page("completion/check", key, open, status)
        .addObject("answer", own.begun(key, open))
        .addObject("news", own.isNew(key, open));
  }

  private static ModelAndView form(SenderKey key, Completion open, HttpStatus status) {
    return page("completion/form", key, open, status)
        .addObject("municipalities", IdeaChoices.inWordsOf("ideas").get("municipalities"))
        .addObject("keeping", new Keeping(FORM, key.page() + "/komplettering", "save"));
  }

  private static ModelAndView over(SenderKey key, Completion asked, HttpStatus status) {
    return page("completion/over", key, asked, status);
  }

  private static ModelAndView page(
      String template, SenderKey key, Completion asked, HttpStatus status) {
    return new ModelAndView(template, status)
        .addObject("page", key.page())
        .addObject("asked", asked);
  }

  private static ModelAndView to(SenderKey key, String where) {
    return new ModelAndView("redirect:" + key.page() + "/komplettering" + where);
  }
}
