package se.regionsormland.portal.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.core.task.TaskExecutor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.identity.AccountLinks;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.web.ClientAddress;
import se.regionsormland.portal.web.Limit;
import se.regionsormland.portal.web.Typed;

/** A new password by letter. The answer is the same, and as quick, whoever asks for whomever. */
@Controller
@ForEveryone
class ForgottenController {

  private static final int PER_ADDRESS = 10;
  private static final int PER_ACCOUNT = 3;

  private final AccountLinks links;
  private final TaskExecutor background;
  private final Limit perAddress;
  private final Limit perAccount;

  ForgottenController(AccountLinks links, TaskExecutor applicationTaskExecutor, Clock clock) {
    this.links = links;
    this.background = applicationTaskExecutor;
    this.perAddress = new Limit(PER_ADDRESS, Duration.ofHours(1), clock);
    this.perAccount = new Limit(PER_ACCOUNT, Duration.ofHours(1), clock);
  }

  @GetMapping("/konto/glomt")
  ModelAndView ask() {
    return new ModelAndView("identity/forgotten")
        .addObject("forgottenForm", new ForgottenForm(null));
  }

  @PostMapping("/konto/glomt")
  ModelAndView send(
      @Valid @ModelAttribute("forgottenForm") ForgottenForm form,
      BindingResult binding,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (binding.hasErrors()) {
      return new ModelAndView("identity/forgotten", HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var wait = perAddress.take(ClientAddress.of(request));
    if (!wait.isZero()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
      return new ModelAndView("error/429", HttpStatus.TOO_MANY_REQUESTS);
    }
    sendInTheBackground(Typed.address(form.email()));
    return new ModelAndView("redirect:/konto/glomt/skickat");
  }

  /** The time it takes would tell whether there is an account. */
  private void sendInTheBackground(String email) {
    if (perAccount.take(email.toLowerCase(Locale.ROOT)).isZero()) {
      background.execute(() -> links.forgotten(email));
    }
  }

  @GetMapping("/konto/glomt/skickat")
  String sent() {
    return "identity/forgotten-sent";
  }

  @GetMapping("/konto/losenord-valt")
  String chosen() {
    return "identity/password-chosen";
  }
}
