package se.regionsormland.portal.identity.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.identity.AccountLinks;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.identity.browser.KnownBrowsers;
import se.regionsormland.portal.web.OpenedByKey;

/**
 * The link in a letter. Opening it changes nothing: mail programs open links too. The browser in
 * which the password is chosen is known from then on, so that she gets in while somebody guesses.
 */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping("/konto/valj-losenord/{token}")
class ChoosePasswordController {

  private final AccountLinks links;
  private final KnownBrowsers browsers;

  ChoosePasswordController(AccountLinks links, KnownBrowsers browsers) {
    this.links = links;
    this.browsers = browsers;
  }

  @GetMapping
  ModelAndView ask(@PathVariable String token) {
    return links.holder(token).isPresent()
        ? new ModelAndView("identity/choose-password")
            .addObject("newPasswordForm", new NewPasswordForm(null))
        : spent();
  }

  @PostMapping
  ModelAndView choose(
      @PathVariable String token,
      @Valid @ModelAttribute("newPasswordForm") NewPasswordForm form,
      BindingResult binding,
      HttpServletRequest request,
      HttpServletResponse response) {
    var holder = links.holder(token);
    if (holder.isEmpty()) {
      return spent();
    }
    if (binding.hasErrors()) {
      return again();
    }
    var choice = links.choose(token, requireNonNull(form.newPassword()));
    if (choice.isEmpty()) {
      return spent();
    }
    choice.get().fault().ifPresent(fault -> binding.rejectValue("newPassword", fault.code()));
    if (binding.hasErrors()) {
      return again();
    }
    browsers.remember(holder.get(), request, response);
    return new ModelAndView("redirect:/konto/losenord-valt");
  }

  private static ModelAndView again() {
    return new ModelAndView("identity/choose-password", HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static ModelAndView spent() {
    return new ModelAndView("identity/link-spent", HttpStatus.GONE);
  }
}
