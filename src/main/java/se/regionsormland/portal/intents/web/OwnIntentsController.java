package se.regionsormland.portal.intents.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.intents.OwnIntents;
import se.regionsormland.portal.intents.OwnIntents.Payer;
import se.regionsormland.portal.web.Keeping;
import se.regionsormland.portal.web.LetterLimits;
import se.regionsormland.portal.web.OpenedByKey;

/** A sender asks those who are to pay to confirm it. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping("/mina-ideer/{key}/avsikter")
class OwnIntentsController {

  private final OwnIntents own;
  private final LetterLimits limits;
  private final MessageSource messages;

  OwnIntentsController(OwnIntents own, LetterLimits limits, MessageSource messages) {
    this.own = own;
    this.limits = limits;
    this.messages = messages;
  }

  @GetMapping
  ModelAndView all(@PathVariable SenderKey key) {
    return all(key, HttpStatus.OK);
  }

  private ModelAndView all(SenderKey key, HttpStatus status) {
    return new ModelAndView("intents/own", status)
        .addObject("page", key.page())
        .addObject("payers", own.of(key));
  }

  @GetMapping("/{row}")
  ModelAndView one(@PathVariable SenderKey key, @PathVariable UUID row) {
    var payer = own.one(key, row);
    if (!payer.canBeAsked()) {
      return back(key);
    }
    var latest = payer.latest();
    var form =
        latest == null
            ? new IntentAskForm("", "", "")
            : new IntentAskForm(
                latest.asked().summary(), latest.asked().conditions(), latest.asked().email());
    return form(key, payer, HttpStatus.OK).addObject("intentAskForm", form);
  }

  @PostMapping("/{row}")
  ModelAndView ask(
      @PathVariable SenderKey key,
      @PathVariable UUID row,
      @Valid IntentAskForm intentAskForm,
      BindingResult binding,
      HttpServletRequest request,
      RedirectAttributes next) {
    var payer = own.one(key, row);
    intentAskForm.complain(binding);
    if (binding.hasErrors()) {
      return form(key, payer, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    if (!limits.allow("intent " + row, intentAskForm.to(), request)) {
      return form(key, payer, HttpStatus.UNPROCESSABLE_CONTENT).addObject("wait", true);
    }
    own.ask(
        key,
        row,
        new OwnIntents.Question(
            nameOf(payer),
            intentAskForm.to(),
            intentAskForm.said(),
            intentAskForm.wanted(),
            LocaleContextHolder.getLocale()));
    next.addFlashAttribute("done", "intents.own.asked");
    return back(key);
  }

  @PostMapping("/{row}/paminnelse")
  ModelAndView remind(
      @PathVariable SenderKey key,
      @PathVariable UUID row,
      HttpServletRequest request,
      RedirectAttributes next) {
    var latest = own.one(key, row).latest();
    if (latest == null || !latest.isAsked()) {
      return back(key);
    }
    if (!limits.allow("intent " + row, latest.asked().email(), request)) {
      return all(key, HttpStatus.UNPROCESSABLE_CONTENT).addObject("wait", true);
    }
    own.remind(key, row);
    next.addFlashAttribute("done", "intents.own.reminded");
    return back(key);
  }

  @PostMapping("/{row}/slut")
  ModelAndView cancel(
      @PathVariable SenderKey key, @PathVariable UUID row, RedirectAttributes next) {
    own.cancel(key, row);
    next.addFlashAttribute("done", "intents.own.cancelled");
    return back(key);
  }

  private ModelAndView form(SenderKey key, Payer payer, HttpStatus status) {
    return new ModelAndView("intents/ask", status)
        .addObject("page", key.page())
        .addObject("payer", payer)
        .addObject("name", nameOf(payer))
        .addObject("keeping", new Keeping("intentAskForm", key.page() + "/avsikter/" + payer.id()));
  }

  /** As the plan calls it. */
  private String nameOf(Payer payer) {
    var name = payer.row().name();
    return name.isEmpty()
        ? messages.getMessage(payer.row().words(), null, LocaleContextHolder.getLocale())
        : name;
  }

  private static ModelAndView back(SenderKey key) {
    return new ModelAndView("redirect:" + key.page() + "/avsikter");
  }
}
