package se.regionsormland.portal.intents.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.intents.AskedIntents;
import se.regionsormland.portal.intents.AskedIntents.ToConfirm;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.Keeping;
import se.regionsormland.portal.web.KeptForm;
import se.regionsormland.portal.web.OpenedByKey;

/**
 * The link in the letter to somebody who is to pay. It shows a page with buttons, so that programs
 * that open links confirm nothing.
 */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping("/avsiktsforklaringar/{token}")
class IntentController {

  private final AskedIntents intents;
  private final Clock clock;

  IntentController(AskedIntents intents, Clock clock) {
    this.intents = intents;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(@PathVariable String token) {
    return intents
        .of(token)
        .map(asked -> form(token, asked, HttpStatus.OK).addObject("intentForm", IntentForm.empty()))
        .orElseGet(IntentController::tooOld);
  }

  @PostMapping
  ModelAndView answer(
      @PathVariable String token,
      @Valid IntentForm intentForm,
      BindingResult binding,
      HttpServletRequest request) {
    var asked = intents.of(token).orElse(null);
    if (asked == null) {
      return tooOld().addObject("kept", KeptForm.of(request));
    }
    intentForm.complain(SwedishTime.today(clock), binding);
    if (binding.hasErrors()) {
      return form(token, asked, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    boolean yes = intentForm.isYes();
    var given = intentForm.given(clock.instant());
    return switch (intents.answer(token, intentForm.sawFingerprint(), yes, given)) {
      case DONE ->
          new ModelAndView("intents/answered").addObject("asked", asked).addObject("yes", yes);
      case CHANGED -> form(token, asked, HttpStatus.CONFLICT).addObject("changed", true);
      case TOO_LATE -> tooOld().addObject("kept", KeptForm.of(request));
    };
  }

  private static ModelAndView form(String token, ToConfirm asked, HttpStatus status) {
    return new ModelAndView("intents/confirm", status)
        .addObject("token", token)
        .addObject("asked", asked)
        .addObject("keeping", new Keeping("intentForm", "/avsiktsforklaringar/" + token, "yes"));
  }

  private static ModelAndView tooOld() {
    return new ModelAndView("intents/too-old", HttpStatus.GONE);
  }
}
